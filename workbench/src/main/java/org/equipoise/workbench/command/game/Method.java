package org.equipoise.workbench.command.game;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.equipoise.games.extensive.Behaviour;
import org.equipoise.games.extensive.Game;
import org.equipoise.games.extensive.Recall;
import org.equipoise.games.gambit.Gambit;
import org.equipoise.games.solve.BackwardInduction;
import org.equipoise.games.solve.Certificate;
import org.equipoise.games.solve.MixedSolution;
import org.equipoise.games.solve.Regret;
import org.equipoise.games.solve.Solution;
import org.equipoise.games.solve.Watch;
import org.equipoise.games.solve.equilibrium.Equilibria;
import org.equipoise.games.solve.equilibrium.ExtremeEquilibria;
import org.equipoise.games.solve.equilibrium.MixedEquilibria;
import org.equipoise.games.solve.equilibrium.PureBehaviours;
import org.equipoise.games.solve.equilibrium.PureEquilibria;
import org.equipoise.games.solve.equilibrium.SequenceEquilibrium;
import org.equipoise.games.solve.equilibrium.SupportEnumeration;
import org.equipoise.games.solve.quantal.LogitBranch;
import org.equipoise.games.solve.quantal.QuantalTrace;
import org.equipoise.games.strategic.StrategicForm;
import org.equipoise.games.strategic.StrategicGame;
import org.equipoise.workbench.command.Refused;

/** Ways to search for equilibria, and which of them suits a game. */
enum Method {
    BACKWARD("backward induction"),
    PURE("all pure equilibria"),
    SUPPORT("all equilibria, support by support"),
    EXTREME("all equilibria, by the corners of best replies"),
    SEQUENCE("one equilibrium, through the sequence form"),
    TRACE("one equilibrium, as the limit of quantal responses");

    /** Tables with more strategies a player have very many pairs of supports. */
    private static final int SMALL_TABLE = 10;

    /** Tables of three players or more have systems of polynomials for each support. */
    private static final int FEW_PROFILES = 16;

    /** Trees with more actions may have very many corners. */
    private static final int SMALL_TREE = 24;

    private final String words;

    Method(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    static List<String> all() {
        return Arrays.stream(values()).map(Method::word).toList();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Method> named(String word) {
        return Arrays.stream(values())
                .filter(method -> method.word().equals(word))
                .findFirst();
    }

    /** A method that gets as much as can be expected in a moment, or everything. */
    static Method suited(Gambit.Contents contents, boolean all) {
        return contents instanceof Gambit.Extensive tree
                ? suitedToTree(tree.game(), all)
                : suitedToTable(((Gambit.Strategic) contents).game(), all);
    }

    private static Method suitedToTree(Game game, boolean all) {
        if (game.isPerfectInformation() && !all) {
            return BACKWARD;
        }
        if (Recall.broken(game).isPresent()) {
            // mixed strategies are then no behaviour, and a set that is passed twice has no quantal response
            return all || Recall.passesTwice(game) ? PURE : TRACE;
        }
        if (game.players().size() == 2) {
            return all || Behaviour.centroid(game).flat().length <= SMALL_TREE ? EXTREME : SEQUENCE;
        }
        return all ? SUPPORT : TRACE;
    }

    private static Method suitedToTable(StrategicGame game, boolean all) {
        boolean small = game.strategies().stream().allMatch(own -> own.size() <= SMALL_TABLE);
        if (game.players().size() == 2) {
            return all || small ? SUPPORT : SEQUENCE;
        }
        return all || game.profiles() <= FEW_PROFILES ? SUPPORT : TRACE;
    }

    /** Searches. */
    Solved solve(Gambit.Contents contents, Watch watch, double tolerance) {
        if (contents instanceof Gambit.Extensive tree) {
            return ofTree(tree.game(), watch, tolerance);
        }
        return ofTable(((Gambit.Strategic) contents).game(), watch, tolerance);
    }

    private Solved ofTable(StrategicGame game, Watch watch, double tolerance) {
        return switch (this) {
            case BACKWARD -> throw new Refused("backward induction needs a tree, an .efg file");
            case PURE -> of(PureEquilibria.of(game, watch), Profile::of);
            case SUPPORT ->
                game.players().size() == 2
                        ? of(SupportEnumeration.of(game, watch), Profile::of)
                        : of(MixedEquilibria.of(game, watch), Profile::of);
            case EXTREME -> of(ExtremeEquilibria.of(game, watch), Profile::of);
            case SEQUENCE -> one(Profile.of(SequenceEquilibrium.of(game, watch)));
            case TRACE -> {
                QuantalTrace<MixedSolution> trace =
                        LogitBranch.of(game).watchedBy(watch).toNash(tolerance);
                yield traced(trace, Profile.of(trace.last().solution(tolerance)));
            }
        };
    }

    private Solved ofTree(Game game, Watch watch, double tolerance) {
        return switch (this) {
            case BACKWARD -> one(Profile.of(BackwardInduction.solve(game).solution()));
            case PURE -> of(PureBehaviours.of(game, watch), Profile::of);
            case SUPPORT ->
                game.players().size() == 2
                        ? behaviours(
                                game,
                                tolerance,
                                table -> SupportEnumeration.of(table, watch),
                                solution -> solution.solution())
                        : behaviours(
                                game,
                                tolerance,
                                table -> MixedEquilibria.of(table, watch),
                                solution -> solution.solution());
            case EXTREME -> of(ExtremeEquilibria.of(game, watch), Profile::of);
            case SEQUENCE -> one(Profile.of(SequenceEquilibrium.of(game, watch)));
            case TRACE -> {
                QuantalTrace<Solution> trace =
                        LogitBranch.of(game).watchedBy(watch).toNash(tolerance);
                yield traced(trace, Profile.of(trace.last().solution(tolerance)));
            }
        };
    }

    private static <S> Solved of(Equilibria<S> found, Function<S, Profile> profile) {
        return new Solved(found.solutions().stream().map(profile).toList(), found.search(), found.note());
    }

    private static Solved one(Profile profile) {
        return new Solved(
                List.of(profile),
                profile.certificate().search(),
                profile.certificate().note());
    }

    private static Solved traced(QuantalTrace<?> trace, Profile profile) {
        boolean there = trace.end() == QuantalTrace.End.NASH;
        return new Solved(
                List.of(profile), there ? Certificate.Search.ONE_OF_MORE : Certificate.Search.PARTIAL, trace.note());
    }

    /** Plans of the reduced strategic form as behaviour; several plans may be the same behaviour. */
    private static <S> Solved behaviours(
            Game game,
            double tolerance,
            Function<StrategicGame, Equilibria<S>> search,
            Function<S, MixedSolution> solution) {
        Recall.require(game, "a search over mixed strategies for behaviour");
        StrategicForm form = StrategicForm.of(game);
        Equilibria<S> found = search.apply(form.game());
        Set<List<Double>> seen = new LinkedHashSet<>();
        List<Profile> profiles = new ArrayList<>();
        for (S each : found.solutions()) {
            double[][] mixed = solution.apply(each).mixed().stream()
                    .map(own -> own.stream().mapToDouble(p -> p).toArray())
                    .toArray(double[][]::new);
            Certificate before = solution.apply(each).certificate();
            // mixed strategies that stand alone may be behaviour that does not: off the path it is free
            Profile profile = Profile.of(Regret.certify(
                    form.behaviour(mixed), tolerance, Certificate.Isolation.UNKNOWN, before.search(), before.note()));
            if (seen.add(profile.probabilities())) {
                profiles.add(profile);
            }
        }
        return new Solved(profiles, found.search(), found.note() + "; of the reduced strategic form");
    }
}
