package org.equipoise.workbench.command.game;

import java.util.List;
import java.util.stream.IntStream;
import org.equipoise.games.solve.Certificate;
import org.equipoise.workbench.words.Listing;

/** Certificates in words. */
final class Certified {

    private Certified() {}

    /** Such as "Nash equilibrium, isolated: nobody gains by any other strategy." */
    static String words(Certificate certificate, List<String> players) {
        String standing =
                switch (certificate.standing()) {
                    case NASH -> "Nash equilibrium" + isolation(certificate) + ": nobody gains by any other strategy";
                    case AGENT_NASH_ONLY ->
                        "no Nash equilibrium: no change at one information set helps, but changes at several do";
                    case AGENT_NASH_AT_LEAST ->
                        "no change at one information set helps; whether several do could not be worked out";
                    case NOT_NASH -> "no Nash equilibrium";
                };
        return Listing.capital(standing) + regrets(certificate, players) + ".";
    }

    private static String isolation(Certificate certificate) {
        return switch (certificate.isolation()) {
            case ISOLATED -> ", isolated";
            case CONTINUUM -> ", on a continuum of them";
            case UNKNOWN -> "";
        };
    }

    private static String regrets(Certificate certificate, List<String> players) {
        double most = certificate.maximumRegret().orElse(certificate.agentRegret());
        if (most == 0) {
            return "";
        }
        if (certificate.standing() == Certificate.Standing.NASH
                || certificate.standing() == Certificate.Standing.AGENT_NASH_AT_LEAST) {
            return " (largest regret " + Numbers.tiny(most) + ", at tolerance " + Numbers.tiny(certificate.tolerance())
                    + ")";
        }
        return certificate
                .regrets()
                .map(gains -> {
                    List<String> gainers = IntStream.range(0, gains.size())
                            .filter(player -> gains.get(player) > certificate.tolerance())
                            .mapToObj(player -> players.get(player) + " could gain " + Numbers.brief(gains.get(player)))
                            .toList();
                    return gainers.isEmpty() ? "" : "; by another strategy " + Listing.and(gainers);
                })
                .orElse("");
    }
}
