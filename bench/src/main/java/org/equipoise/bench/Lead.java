package org.equipoise.bench;

import java.nio.file.Path;
import java.util.Objects;
import org.equipoise.model.journal.Journal;
import org.equipoise.model.run.Simulation;
import org.equipoise.scenario.Question;
import org.equipoise.scenario.Scenario;
import org.equipoise.scenario.compile.Compiled;
import org.equipoise.scenario.compile.Compiler;
import org.equipoise.scenario.compile.Options;
import org.equipoise.scenario.read.ScenarioReader;

/** The lead scenario, ready to be run again and again: futures drawn once, runs taken in order. */
public final class Lead {

    /** Draws of luck in each future before the next future's turn. */
    public static final int REPLICATES = 40;

    private final Simulation simulation;
    private final int policy;
    private final double[][] draws;
    private final double[] outcomes;
    private int run;

    /**
     * Compiles a question of the lead scenario.
     *
     * @param root the repository's root
     * @param question which question
     * @param policy which of its policies, with its condition
     * @param months horizon
     * @param futures how many futures to draw
     */
    public Lead(Path root, String question, String policy, int months, int futures) {
        Scenario scenario = ScenarioReader.read(root.resolve("scenarios/south-caucasus"));
        Question asked = Objects.requireNonNull(
                scenario.questions().get(question), () -> "no question '" + question + "' in the lead scenario");
        Compiled compiled = Compiler.compile(scenario, asked, Options.NONE.withMonths(months));
        simulation = Simulation.of(compiled.setting(), compiled.policies());
        this.policy = compiled.policies().stream().map(p -> p.id()).toList().indexOf(policy);
        if (this.policy < 0) {
            throw new IllegalArgumentException("question '" + question + "' has no policy '" + policy + "'; it has "
                    + compiled.policies().stream().map(p -> p.id()).toList());
        }
        draws = new double[futures][simulation.parameters().size()];
        for (int future = 0; future < futures; future++) {
            simulation.parameters().draw(compiled.setting().seed(), future, draws[future]);
        }
        outcomes = new double[simulation.measures().size()];
    }

    /** Plays the next run, unheard and unobserved; the outcomes are reused. */
    public double[] next() {
        return next(Simulation.Monthly.NOBODY);
    }

    /** Plays the next run, unheard, before an observer, as in an ensemble; the outcomes are reused. */
    public double[] next(Simulation.Monthly observer) {
        int future = run / REPLICATES % draws.length;
        simulation.run(policy, draws[future], future, run % REPLICATES, Journal.SILENT, observer, outcomes);
        run = run + 1 == REPLICATES * draws.length ? 0 : run + 1;
        return outcomes;
    }
}
