package org.equipoise.workbench.command.game;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.equipoise.games.exact.Exact;
import org.equipoise.games.solve.Certificate;
import org.equipoise.games.solve.MixedSolution;
import org.equipoise.games.solve.Solution;
import org.equipoise.games.solve.equilibrium.EnclosedSolution;
import org.equipoise.games.solve.equilibrium.ExactBehaviour;
import org.equipoise.games.solve.equilibrium.ExactSolution;
import org.hipparchus.fraction.BigFraction;

/**
 * How everybody plays, in whichever form a solver gave it.
 *
 * @param probabilities of all actions, in the order of the decisions
 * @param exact the same in exact numbers, where the solver has them
 * @param payoffs what each player expects
 * @param exactPayoffs the same in exact numbers
 * @param certificate how good it is
 */
record Profile(
        List<Double> probabilities,
        Optional<List<BigFraction>> exact,
        List<Double> payoffs,
        Optional<List<BigFraction>> exactPayoffs,
        Certificate certificate) {

    static Profile of(Solution solution) {
        return new Profile(
                list(solution.behaviour().flat()),
                Optional.empty(),
                solution.payoffs(),
                Optional.empty(),
                solution.certificate());
    }

    static Profile of(MixedSolution solution) {
        return new Profile(
                solution.mixed().stream().flatMap(List::stream).toList(),
                Optional.empty(),
                solution.payoffs(),
                Optional.empty(),
                solution.certificate());
    }

    static Profile of(ExactBehaviour exact) {
        Solution solution = exact.solution();
        return new Profile(
                list(solution.behaviour().flat()),
                Optional.of(exact.flat()),
                solution.payoffs(),
                Optional.of(exact.payoffs()),
                solution.certificate());
    }

    static Profile of(ExactSolution exact) {
        MixedSolution solution = exact.solution();
        return new Profile(
                solution.mixed().stream().flatMap(List::stream).toList(),
                Optional.of(exact.mixed().stream().flatMap(List::stream).toList()),
                solution.payoffs(),
                Optional.of(exact.payoffs()),
                solution.certificate());
    }

    static Profile of(EnclosedSolution enclosed) {
        MixedSolution solution = enclosed.solution();
        return new Profile(
                solution.mixed().stream().flatMap(List::stream).toList(),
                enclosed.exact()
                        .map(mixed -> mixed.stream().flatMap(List::stream).toList()),
                solution.payoffs(),
                Optional.empty(),
                solution.certificate());
    }

    private static List<Double> list(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }

    String probability(int action) {
        return exact.map(list -> Numbers.brief(list.get(action)))
                .orElseGet(() -> Numbers.brief(probabilities.get(action)));
    }

    String payoff(int player) {
        return exactPayoffs
                .map(list -> Numbers.brief(list.get(player)))
                .orElseGet(() -> Numbers.brief(payoffs.get(player)));
    }

    /** For programs. */
    Map<String, Object> fields(List<String> players, List<Names.Decision> decisions) {
        Map<String, Object> fields = new LinkedHashMap<>();
        List<Map<String, Object>> paid = new ArrayList<>();
        for (int player = 0; player < players.size(); player++) {
            int who = player;
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("player", players.get(player));
            one.put("payoff", payoffs.get(player));
            exactPayoffs.ifPresent(list -> one.put("exact", Exact.text(list.get(who))));
            paid.add(one);
        }
        fields.put("payoffs", paid);
        List<Map<String, Object>> played = new ArrayList<>();
        int at = 0;
        for (Names.Decision decision : decisions) {
            for (String action : decision.actions()) {
                int slot = at++;
                Map<String, Object> one = new LinkedHashMap<>();
                one.put("player", decision.player());
                if (decision.number() > 0) {
                    one.put("set", decision.set());
                    one.put("number", decision.number());
                }
                one.put("action", action);
                one.put("probability", probabilities.get(slot));
                exact.ifPresent(list -> one.put("exact", Exact.text(list.get(slot))));
                played.add(one);
            }
        }
        fields.put("behaviour", played);
        fields.put("certificate", certificate);
        return fields;
    }
}
