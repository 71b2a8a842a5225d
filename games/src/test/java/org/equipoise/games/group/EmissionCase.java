package org.equipoise.games.group;

import java.util.List;

/** The worked example of Bueno de Mesquita 1994: years of delay for emission standards in the European Community. [C] fixtures */
public final class EmissionCase {

    private EmissionCase() {}

    /** Ten states with capability shares in per cent, so that votes come out as printed. */
    public static Group group() {
        return scaled(100);
    }

    /** The same with capabilities as shares times a factor. */
    public static Group scaled(double factor) {
        return Group.over(
                "years",
                List.of(
                        Actor.of("NL", factor * .08, 4, .8),
                        Actor.of("BE", factor * .08, 7, .4),
                        Actor.of("LU", factor * .03, 4, .2),
                        Actor.of("DE", factor * .16, 4, .8),
                        Actor.of("FR", factor * .16, 10, .6),
                        Actor.of("IT", factor * .16, 10, .6),
                        Actor.of("UK", factor * .16, 10, .9),
                        Actor.of("IE", factor * .05, 7, .1),
                        Actor.of("DK", factor * .05, 4, 1.0),
                        Actor.of("GR", factor * .08, 7, .7)));
    }
}
