package org.equipoise.lab.hindcast;

import java.time.YearMonth;
import java.util.OptionalDouble;
import org.equipoise.model.setting.Setting;
import org.equipoise.scenario.Contest;

/** What a logit, fitted on the rivals of the world before a start, would have said of a rivalry. */
public interface Logits {

    /** There is no library to fit on. */
    Logits NONE = new Logits() {
        @Override
        public double probability(
                Asked asked, Setting setting, Contest contest, int peaceYears, YearMonth start, int months) {
            return Double.NaN;
        }

        @Override
        public OptionalDouble rate(Asked asked, YearMonth start) {
            return OptionalDouble.empty();
        }

        @Override
        public String words() {
            return "no logit: it needs a library of public data (--library)";
        }
    };

    /**
     * Probability for a window; NaN where it cannot speak.
     *
     * @param peaceYears whole calendar years without a dispute, as in the panel
     */
    double probability(Asked asked, Setting setting, Contest contest, int peaceYears, YearMonth start, int months);

    /** Chance in a year that rivals had in the years before; empty where it is not known. */
    OptionalDouble rate(Asked asked, YearMonth start);

    /** What it was fitted on, or why there is none. */
    String words();
}
