package org.equipoise.lab.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.equipoise.model.setting.Policy;
import org.equipoise.model.setting.Setting;
import org.equipoise.scenario.Question;
import org.equipoise.scenario.compile.Compiled;

/**
 * What is to be run: every policy in every future with every draw of luck.
 *
 * @param name name of the plan, mostly that of the question
 * @param setting the world
 * @param policies the arms of the comparison, at least one; ids are unique
 * @param baselines id of the policy with which the others of the same condition are compared, by condition
 * @param futures number of futures, at least 1
 * @param replicates draws of luck in each future, at least 1; from 2 on chance can be told from ignorance
 * @param futuresPerChunk futures in a chunk, at least 1
 * @param hypotheses names of parameters whose rival readings are reported one by one
 * @param measures ids of the measures that the question is about; all are stored anyway
 * @param paths ids of the monthly quantities that are followed; none means all
 */
public record Plan(
        String name,
        Setting setting,
        List<Policy> policies,
        Map<String, String> baselines,
        int futures,
        int replicates,
        int futuresPerChunk,
        List<String> hypotheses,
        List<String> measures,
        List<String> paths) {

    /** Runs that a chunk should have: some seconds of work, so that little is lost when it stops. */
    private static final int RUNS_PER_CHUNK = 10_000;

    public Plan {
        policies = List.copyOf(policies);
        baselines = Collections.unmodifiableMap(new TreeMap<>(baselines));
        hypotheses = List.copyOf(hypotheses);
        measures = List.copyOf(measures);
        paths = List.copyOf(paths);
        atLeastOne("futures", futures);
        atLeastOne("replicates", replicates);
        atLeastOne("futures per chunk", futuresPerChunk);
        atLeastOne("policies", policies.size());
        checkBaselines(policies, baselines);
    }

    /** A plan whose baselines are the first policies of their conditions, with chunks of a few seconds. */
    public static Plan of(String name, Setting setting, List<Policy> policies, int futures, int replicates) {
        Map<String, String> baselines = new LinkedHashMap<>();
        policies.forEach(policy -> baselines.putIfAbsent(policy.condition(), policy.id()));
        int chunk = futuresPerChunk(policies.size(), futures, replicates);
        return new Plan(
                name, setting, policies, baselines, futures, replicates, chunk, List.of(), List.of(), List.of());
    }

    /** The plan of a question that was made ready, with as many futures and replicates as the question asks for. */
    public static Plan of(Compiled compiled) {
        Question question = compiled.question();
        return of(compiled, question.futures(), question.replicates());
    }

    /** The plan of a question that was made ready; the question's baseline holds under each condition. */
    public static Plan of(Compiled compiled, int futures, int replicates) {
        Question question = compiled.question();
        Map<String, String> baselines = new LinkedHashMap<>();
        for (Policy policy : compiled.policies()) {
            String condition = policy.condition();
            boolean is = policy.id().equals(compiled.baseline())
                    || policy.id().equals(question.baseline() + "@" + condition);
            if (is) {
                baselines.put(condition, policy.id());
            }
        }
        return of(question.id(), compiled.setting(), compiled.policies(), futures, replicates)
                .withBaselines(baselines)
                .withHypotheses(question.hypotheses())
                .withMeasures(question.measures())
                .withPaths(followed(question));
    }

    /** What a question charts, and the chance of war, which every answer shows; all where it names nothing. */
    private static List<String> followed(Question question) {
        Set<String> ids = new LinkedHashSet<>(question.paths());
        if (!ids.isEmpty()) {
            ids.addAll(List.of("war.risk", "war.begun"));
        }
        return List.copyOf(ids);
    }

    /** Futures in a chunk of about 10,000 runs, at least 1 and at most a fourth of all, so that threads share the work. */
    public static int futuresPerChunk(int policies, int futures, int replicates) {
        long runs = (long) policies * replicates;
        return (int) Math.max(1, Math.min(RUNS_PER_CHUNK / Math.max(1, runs), (futures + 3) / 4));
    }

    /** The same plan with other baselines. */
    public Plan withBaselines(Map<String, String> byCondition) {
        return new Plan(
                name,
                setting,
                policies,
                byCondition,
                futures,
                replicates,
                futuresPerChunk,
                hypotheses,
                measures,
                paths);
    }

    /** The same plan, split by these hypotheses. */
    public Plan withHypotheses(List<String> names) {
        return new Plan(
                name, setting, policies, baselines, futures, replicates, futuresPerChunk, names, measures, paths);
    }

    /** The same plan about these measures. */
    public Plan withMeasures(List<String> ids) {
        return new Plan(
                name, setting, policies, baselines, futures, replicates, futuresPerChunk, hypotheses, ids, paths);
    }

    /** The same plan that follows these monthly quantities. */
    public Plan withPaths(List<String> ids) {
        return new Plan(
                name, setting, policies, baselines, futures, replicates, futuresPerChunk, hypotheses, measures, ids);
    }

    /** The same plan in chunks of another size. */
    public Plan withFuturesPerChunk(int size) {
        return new Plan(name, setting, policies, baselines, futures, replicates, size, hypotheses, measures, paths);
    }

    /** All runs: policies x futures x replicates. */
    public long runs() {
        return (long) policies.size() * futures * replicates;
    }

    /** Runs of a chunk. */
    public long runs(Chunk chunk) {
        return (long) policies.size() * chunk.futures() * replicates;
    }

    /** Number of chunks. */
    public int chunks() {
        return (futures - 1) / futuresPerChunk + 1;
    }

    /** A chunk by its number, from 0. */
    public Chunk chunk(int number) {
        int first = Math.multiplyExact(number, futuresPerChunk);
        return new Chunk(number, first, Math.min(futuresPerChunk, futures - first));
    }

    /**
     * Position of a policy.
     *
     * @throws IllegalArgumentException if there is none of that id
     */
    public int policy(String id) {
        for (int p = 0; p < policies.size(); p++) {
            if (policies.get(p).id().equals(id)) {
                return p;
            }
        }
        throw new IllegalArgumentException("no policy '" + id + "' in plan '" + name + "'; there are "
                + policies.stream().map(Policy::id).toList());
    }

    /** Position of the baseline of a policy's condition. */
    public int baseline(int policy) {
        String condition = policies.get(policy).condition();
        String id = baselines.get(condition);
        if (id == null) {
            throw new IllegalStateException("no baseline for condition '" + condition + "'");
        }
        return policy(id);
    }

    private static void atLeastOne(String what, int number) {
        if (number < 1) {
            throw new IllegalArgumentException("a plan needs at least 1 of " + what + ", found " + number);
        }
    }

    private static void checkBaselines(List<Policy> policies, Map<String, String> baselines) {
        Map<String, String> conditions = new LinkedHashMap<>();
        for (Policy policy : policies) {
            if (conditions.put(policy.id(), policy.condition()) != null) {
                throw new IllegalArgumentException("policy '" + policy.id() + "' stands twice in the plan");
            }
        }
        Set<String> needed = new LinkedHashSet<>(conditions.values());
        if (!needed.equals(baselines.keySet())) {
            throw new IllegalArgumentException("baselines are given for conditions " + baselines.keySet()
                    + ", the policies have " + new ArrayList<>(needed));
        }
        baselines.forEach((condition, id) -> {
            if (!condition.equals(conditions.get(id))) {
                throw new IllegalArgumentException("baseline '" + id + "' of condition '" + condition
                        + "' is no policy of that condition. Maybe one of "
                        + policies.stream()
                                .filter(policy -> policy.condition().equals(condition))
                                .map(Policy::id)
                                .toList());
            }
        });
    }
}
