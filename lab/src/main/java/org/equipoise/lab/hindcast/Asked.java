package org.equipoise.lab.hindcast;

import java.util.Locale;
import org.equipoise.model.setting.Step;

/** A kind of event that may come within a window, and what must be so at its start for the question to make sense. */
public sealed interface Asked {

    /** Short name for columns, such as {@code war}. */
    String id();

    /** What happens, in words. */
    String words();

    /**
     * Chance in a year that a benchmark begins with, before the record has told anything. Rates of rivals of all years, later ones included:
     * where a panel is at hand that of the years before takes their place ({@link Logits#rate}).
     */
    double priorRate();

    /** How far a clash must go. */
    enum Clash implements Asked {
        /** A war begins; not asked in war. Base rate of territorial rivals 1946-2010: 31 of 2,233 years. */
        WAR("war", "a war begins", .0139),
        /** A dispute with dead opens; not asked while one goes on. Same source: .080. */
        FATAL("fatal", "a dispute with dead opens", .080),
        /**
         * The truce that holds ends as the record dates it; for the model, a war begins or somebody dies. Peace after a war lasts five
         * years in 62 of 100 cases by the same data.
         */
        TRUCE("truce-ends", "the truce ends (model: any dead)", .0956),
        /** The same; for the model, a war begins. */
        TRUCE_WAR("truce-ends-in-war", "the truce ends (model: war)", .0956);

        private final String id;
        private final String words;
        private final double priorRate;

        Clash(String id, String words, double priorRate) {
            this.id = id;
            this.words = words;
            this.priorRate = priorRate;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public String words() {
            return words;
        }

        @Override
        public double priorRate() {
            return priorRate;
        }

        /** Whether it is asked only while a truce holds. */
        boolean ofTruce() {
            return this == TRUCE || this == TRUCE_WAR;
        }
    }

    /**
     * A client reaches a rung away from a patron, or a higher one; not asked once it has.
     *
     * @param client who
     * @param patron from whom
     * @param least the rung
     */
    record Away(String client, String patron, Step least) implements Asked {
        @Override
        public String id() {
            return word() + "." + client + "." + patron;
        }

        @Override
        public String words() {
            return client + " goes as far from " + patron + " as to " + word().replace('-', ' ');
        }

        private String word() {
            return least.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Nobody has counted such steps: one in twenty years is our guess. */
        @Override
        public double priorRate() {
            return .05;
        }
    }
}
