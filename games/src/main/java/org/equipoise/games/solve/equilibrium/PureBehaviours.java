package org.equipoise.games.solve.equilibrium;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.equipoise.games.exact.Exact;
import org.equipoise.games.extensive.Behaviour;
import org.equipoise.games.extensive.Game;
import org.equipoise.games.extensive.InformationSet;
import org.equipoise.games.extensive.Recall;
import org.equipoise.games.solve.Certificate;
import org.equipoise.games.solve.Regret;
import org.equipoise.games.solve.Solution;
import org.equipoise.games.solve.Watch;
import org.equipoise.games.strategic.StrategicForm;
import org.hipparchus.fraction.BigFraction;

/**
 * All pure equilibria of an extensive game: an action at every information set such that no player gains by any other choice at any of its
 * sets (Nash), or at least by no change at a single one of them (only agent-Nash); the certificate says which.
 *
 * <p>Up to about a million profiles all are tried and compared exactly, sets off the path included: equilibria that differ only there are
 * listed each for itself. In larger games the reduced strategic form is searched instead. Then sets that their player's own moves exclude
 * are given their first action, and profiles that are only agent-Nash are not looked for.
 *
 * <p>Where a play can pass a set twice, mixing may pay more than any pure choice: what no pure choice betters is listed if it is at least
 * agent-Nash, and the search is {@code PARTIAL}.
 */
public final class PureBehaviours {

    private static final int MOST_PROFILES = 1 << 20;
    private static final int WATCHED = 1 << 10;
    private static final double ROUNDING = 1e-12;

    private final Game game;
    private final Watch watch;
    private final int[] stride;

    private PureBehaviours(Game game, Watch watch) {
        this.game = game;
        this.watch = watch;
        stride = new int[game.sets().size() + 1];
        stride[0] = 1;
        for (InformationSet set : game.sets()) {
            double next = (double) stride[set.index()] * set.actions().size();
            stride[set.index() + 1] = (int) Math.min(next, MOST_PROFILES + 1);
        }
    }

    /**
     * Searches all profiles.
     *
     * @throws IllegalArgumentException if there are too many and the reduced strategic form is too large as well
     */
    public static Equilibria<Solution> of(Game game, Watch watch) {
        PureBehaviours search = new PureBehaviours(game, watch);
        Equilibria<Solution> found = search.profiles() <= MOST_PROFILES ? search.search() : search.reduced();
        return Recall.passesTwice(game) ? search.doubted(found) : found;
    }

    /** What is left where pure choices are not all that players could do. */
    private Equilibria<Solution> doubted(Equilibria<Solution> found) {
        String note = found.note()
                + "; but a play can pass a set twice, where mixing may pay more than any pure choice: only agent-Nash can be told";
        List<Solution> solutions = found.solutions().stream()
                .filter(solution -> solution.certificate().standing() != Certificate.Standing.NOT_NASH)
                .map(solution -> certified(solution.behaviour(), Certificate.Search.PARTIAL, note))
                .toList();
        return new Equilibria<>(solutions, List.of(), Certificate.Search.PARTIAL, note);
    }

    private int profiles() {
        return stride[game.sets().size()];
    }

    private Equilibria<Solution> search() {
        BigFraction[][] paid = new BigFraction[game.players().size()][profiles()];
        PurePath path = new PurePath(game);
        for (int profile = 0; profile < profiles(); profile++) {
            if (profile % WATCHED == 0 && !watch.goOn(profile, profiles(), "profiles")) {
                String note = "stopped after playing " + profile + " of " + profiles() + " profiles, before comparing";
                return new Equilibria<>(List.of(), List.of(), Certificate.Search.PARTIAL, note);
            }
            BigFraction[] payoffs = path.payoffs(chosen(profile));
            for (int player = 0; player < paid.length; player++) {
                paid[player][profile] = payoffs[player];
            }
        }
        BitSet nash = all();
        BitSet agent = all();
        for (int player = 0; player < paid.length; player++) {
            int who = player;
            List<InformationSet> own =
                    game.sets().stream().filter(set -> set.player() == who).toList();
            keepBest(nash, paid[player], own);
            for (InformationSet set : own) {
                keepBest(agent, paid[player], List.of(set));
            }
        }
        agent.andNot(nash);
        int many = nash.cardinality() + agent.cardinality();
        int listed = Equilibria.listed(many, false);
        Certificate.Search reached = listed == many ? Certificate.Search.COMPLETE : Certificate.Search.PARTIAL;
        String note = "tried all " + profiles() + " pure profiles; " + nash.cardinality() + " are Nash, "
                + agent.cardinality() + " more only agent-Nash"
                + Equilibria.unlisted(many, listed);
        List<Solution> solutions = new ArrayList<>();
        for (BitSet found : List.of(nash, agent)) {
            for (int profile = found.nextSetBit(0);
                    profile >= 0 && solutions.size() < listed;
                    profile = found.nextSetBit(profile + 1)) {
                if (!watch.goOn(solutions.size(), listed, "certificates")) {
                    String cut = note + "; stopped after certifying " + solutions.size() + " of " + many;
                    return new Equilibria<>(solutions, List.of(), Certificate.Search.PARTIAL, cut);
                }
                solutions.add(certified(Behaviour.pure(game, chosen(profile)), reached, note));
            }
        }
        return new Equilibria<>(solutions, List.of(), reached, note);
    }

    private BitSet all() {
        BitSet all = new BitSet();
        all.set(0, profiles());
        return all;
    }

    /** Keeps profiles whose payoff is the largest among those that differ only at some sets. */
    private void keepBest(BitSet kept, BigFraction[] paid, List<InformationSet> sets) {
        BigFraction[] best = new BigFraction[paid.length];
        for (int profile = 0; profile < paid.length; profile++) {
            int others = without(profile, sets);
            best[others] =
                    profile == others || paid[profile].compareTo(best[others]) > 0 ? paid[profile] : best[others];
        }
        for (int profile = 0; profile < paid.length; profile++) {
            if (paid[profile].compareTo(best[without(profile, sets)]) < 0) {
                kept.clear(profile);
            }
        }
    }

    /** The profile with the first action at some sets, and so the first in number among those that differ only there. */
    private int without(int profile, List<InformationSet> sets) {
        int rest = profile;
        for (InformationSet set : sets) {
            rest -= profile / stride[set.index()] % set.actions().size() * stride[set.index()];
        }
        return rest;
    }

    private int[] chosen(int profile) {
        int[] chosen = new int[game.sets().size()];
        Arrays.setAll(
                chosen, s -> profile / stride[s] % game.sets().get(s).actions().size());
        return chosen;
    }

    private Solution certified(Behaviour behaviour, Certificate.Search search, String note) {
        double most = 1;
        for (var outcome : game.outcomes()) {
            for (BigFraction payoff : outcome.payoffs()) {
                most = Math.max(most, Math.abs(Exact.toDouble(payoff)));
            }
        }
        return Regret.certify(behaviour, ROUNDING * most, Certificate.Isolation.UNKNOWN, search, note);
    }

    private Equilibria<Solution> reduced() {
        StrategicForm form = StrategicForm.of(game);
        Equilibria<ExactSolution> found = PureEquilibria.of(form.game(), watch);
        String note = found.note() + " of the reduced strategic form, where only Nash can be told";
        List<Solution> solutions = new ArrayList<>();
        for (ExactSolution solution : found.solutions()) {
            int[] chosen = new int[game.sets().size()];
            for (InformationSet set : game.sets()) {
                int player = set.player();
                int strategy = solution.mixed().get(player).indexOf(BigFraction.ONE);
                int first = game.setsOf(player).get(0).index();
                chosen[set.index()] = Math.max(0, form.plan(player, strategy)[set.index() - first]);
            }
            solutions.add(certified(Behaviour.pure(game, chosen), found.search(), note));
        }
        return new Equilibria<>(solutions, List.of(), found.search(), note);
    }
}
