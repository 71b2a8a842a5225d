package org.equipoise.games.group.expected;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The offers that one actor receives, and the one it takes. */
final class Offers {

    private final List<String> names;
    private final Exchange exchange;
    private final double[] x;
    private final double[] r;
    private final Challenges challenges;

    Offers(List<String> names, Exchange exchange, double[] x, double[] r, Challenges challenges) {
        this.names = names;
        this.exchange = exchange;
        this.x = x;
        this.r = r;
        this.challenges = challenges;
    }

    /** All offers to receiver j, the one that it takes marked. */
    List<Offer> to(int j) {
        List<Offer> offers = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            if (x[i] != x[j]) {
                double seenWith = exchange.perspective() == Exchange.Perspective.RECEIVER ? r[j] : r[i];
                offer(i, j, challenges.gain(i, j, seenWith), challenges.gain(j, i, r[j]))
                        .ifPresent(offers::add);
            }
        }
        Optional<Offer> taken = choose(offers);
        return offers.stream()
                .map(offer -> taken.filter(offer::equals).isPresent() ? offer.taken() : offer)
                .toList();
    }

    private Optional<Offer> offer(int i, int j, double challenger, double challenged) {
        if (!(challenger > 0)) {
            return Optional.empty();
        }
        Offer.Kind kind = Offer.Kind.BEATEN_OFF;
        double target = x[j];
        if (challenged > 0 && challenger > challenged) {
            kind = Offer.Kind.CONFRONTATION;
            target = x[i];
        } else if (challenged < 0 && challenger > -challenged) {
            kind = Offer.Kind.COMPROMISE;
            target = x[j] + (x[i] - x[j]) * (-challenged / challenger);
        } else if (challenged < 0) {
            kind = Offer.Kind.CAPITULATION;
            target = x[i];
        }
        return Optional.of(
                new Offer(names.get(i), names.get(j), kind, challenger, challenged, target, target - x[j], false));
    }

    private Optional<Offer> choose(List<Offer> offers) {
        Comparator<Offer> smallest = Comparator.comparingDouble((Offer offer) -> Math.abs(offer.move()))
                .thenComparing(Comparator.comparingDouble(Offer::initiatorGain).reversed());
        Comparator<Offer> order =
                switch (exchange.selection()) {
                    case SMALLEST_MOVE -> smallest;
                    case BY_KIND -> Comparator.comparing(Offer::kind).thenComparing(smallest);
                    case BY_KIND_LOWEST_COMPROMISE ->
                        Comparator.comparing(Offer::kind)
                                .thenComparingDouble(offer -> offer.kind() == Offer.Kind.COMPROMISE ? point(offer) : 0)
                                .thenComparing(smallest);
                    case STRONGEST_CHALLENGE ->
                        Comparator.comparingDouble(Offer::initiatorGain).reversed();
                };
        boolean withAll = exchange.selection() == Exchange.Selection.STRONGEST_CHALLENGE;
        return offers.stream()
                .filter(offer -> withAll || moves(offer))
                .min(order)
                .filter(this::moves);
    }

    private boolean moves(Offer offer) {
        return offer.kind() != Offer.Kind.BEATEN_OFF
                && (exchange.capitulation() || offer.kind() != Offer.Kind.CAPITULATION);
    }

    private double point(Offer offer) {
        double challenger = Math.abs(offer.initiatorGain());
        double challenged = Math.abs(offer.receiverGain());
        double initiator = x[names.indexOf(offer.initiator())];
        double receiver = x[names.indexOf(offer.receiver())];
        return (challenged * receiver + challenger * initiator) / (challenged + challenger);
    }
}
