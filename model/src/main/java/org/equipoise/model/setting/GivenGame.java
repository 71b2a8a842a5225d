package org.equipoise.model.setting;

import java.util.Map;
import org.equipoise.games.solve.quantal.Disturbance;

/**
 * A game that a scenario brings for the crises of a rivalry, in place of the one that the model puts together: estimated from data,
 * or written by hand. Its first player is the side that moves, its second the target, whichever side that is.
 *
 * @param file where it was written, for messages
 * @param text the game in the extensive form of Gambit, of two players and perfect information
 * @param errors how players err
 * @param precision for {@code AGENT_LOGIT} the precision lambda per unit of payoff; for the others one over the standard deviation of
 *     a payoff's error; above 0
 * @param ends what each outcome of the game is in the world, by the outcome's name
 */
public record GivenGame(String file, String text, Errors errors, double precision, Map<String, End> ends) {

    /** How players err; Signorino 1999, 2003. */
    public enum Errors {
        /** Each choice has errors of its own, extreme-value distributed. */
        AGENT_LOGIT(Math.sqrt(0.5)) {
            @Override
            public Disturbance at(double precision) {
                return new Disturbance.AgentLogit(precision);
            }
        },
        /** Each choice has errors of its own, normally distributed. */
        AGENT_PROBIT(1) {
            @Override
            public Disturbance at(double precision) {
                return new Disturbance.AgentProbit(1 / precision);
            }
        },
        /** Each player knows its own payoffs better than others do, by a normal error. */
        PRIVATE_PROBIT(1) {
            @Override
            public Disturbance at(double precision) {
                return new Disturbance.PrivateProbit(1 / precision);
            }
        };

        private final double usual;

        Errors(double usual) {
            this.usual = usual;
        }

        /** The precision at which strategic models are estimated: 1/sqrt 2 for logit, 1 for probit. */
        public double usualPrecision() {
            return usual;
        }

        /** Errors of a precision, for a solver. */
        public abstract Disturbance at(double precision);
    }

    /** What an outcome is in the world. */
    public enum End {
        /** Nothing changes. */
        STAND_DOWN,
        /** The target gives up half of what the mover is after. */
        YIELD,
        /** Limited force is used and the target gives way. */
        FORCE_CONCEDED,
        /** Limited force is used and the target fights back. */
        FORCE_RESISTED,
        /** War begins. */
        WAR
    }

    public GivenGame {
        ends = Copies.of(ends);
        if (!(precision > 0 && precision < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("precision " + precision + " is not above 0");
        }
    }
}
