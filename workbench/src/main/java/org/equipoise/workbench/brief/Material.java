package org.equipoise.workbench.brief;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.equipoise.lab.result.Results;
import org.equipoise.lab.score.Foretold;
import org.equipoise.lab.validation.Standing;
import org.equipoise.workbench.words.Stance;
import org.equipoise.workbench.words.Yardstick;

/**
 * Everything a brief is written from: the answers, and what is known about the ground they stand on.
 *
 * @param scenario name of the scenario
 * @param sha256 hash of its folder
 * @param title its title
 * @param yardstick the house's words for probabilities
 * @param answers one a question
 * @param tallies how well facts and parameters are sourced
 * @param assumptions the uncertain numbers, those of this case first
 * @param premises what is assumed about the case itself
 * @param hypotheses rival readings with their meaning
 * @param sources the sources with their grades
 * @param claims what the sources claim
 * @param foretold what the sources predicted, and what came of it
 * @param standing what hindcasts found, of rivals and of cases; empty where there were none
 * @param places the land at stake, with all names that it goes by
 * @param mechanisms what the model consists of, in order of play
 * @param gaps parts of the subject that this model does not reach
 * @param command the line that reproduces this page
 * @param software version of the software
 */
public record Material(
        String scenario,
        String sha256,
        String title,
        Yardstick yardstick,
        List<Answer> answers,
        List<Tally> tallies,
        List<Assumption> assumptions,
        List<String> premises,
        List<Hypothesis> hypotheses,
        List<Source> sources,
        List<Claim> claims,
        Foretold foretold,
        Optional<Standing> standing,
        List<String> places,
        List<Part> mechanisms,
        List<String> gaps,
        String command,
        String software) {

    public Material {
        answers = List.copyOf(answers);
        tallies = List.copyOf(tallies);
        assumptions = List.copyOf(assumptions);
        premises = List.copyOf(premises);
        hypotheses = List.copyOf(hypotheses);
        sources = List.copyOf(sources);
        claims = List.copyOf(claims);
        places = List.copyOf(places);
        mechanisms = List.copyOf(mechanisms);
        gaps = List.copyOf(gaps);
    }

    /** What a hypothesis is about, in words, and its name. */
    public String hypothesis(String name) {
        return hypotheses.stream()
                .filter(hypothesis ->
                        hypothesis.name().equals(name) && !hypothesis.meaning().isEmpty())
                .map(hypothesis -> hypothesis.meaning() + " (" + name + ")")
                .findFirst()
                .orElse(name);
    }

    /** Number of facts, or of those that are disputed, recalled, estimated or sourced only in part. */
    public long facts(boolean weakOnly) {
        long count = 0;
        for (Tally tally : tallies) {
            if (tally.kind().equals("Facts") && !(weakOnly && tally.footing().equals("sourced"))) {
                count += tally.count();
            }
        }
        return count;
    }

    /** Past months of this case from which it was hindcast, 0 for none. */
    public int starts() {
        return standing.map(Standing::cases).orElse(List.of()).stream()
                .filter(one -> one.scenario().equals(scenario))
                .mapToInt(Standing.OfCase::starts)
                .max()
                .orElse(0);
    }

    /** Whether fewer runs were made than the questions ask for, for a first look. */
    public boolean quick() {
        return answers.stream().anyMatch(Answer::quick);
    }

    /**
     * One question and what was found.
     *
     * @param id its name among the scenario's questions
     * @param question the question in words
     * @param patron name of the actor whose choice is studied
     * @param conditions names of the conditions in words, in the order of the results
     * @param stance what the plan tells about its options
     * @param frame what may be known and what is replayed, in sentences; empty when the question is played from its start
     * @param results what was found
     * @param paths ids of the monthly quantities that the question names
     * @param dates months at which it wants them told
     * @param quick whether fewer runs were made than it asks for, for a first look
     */
    public record Answer(
            String id,
            String question,
            String patron,
            Map<String, String> conditions,
            Stance stance,
            String frame,
            Results results,
            List<String> paths,
            List<YearMonth> dates,
            boolean quick) {
        public Answer {
            conditions = Map.copyOf(conditions);
            paths = List.copyOf(paths);
            dates = List.copyOf(dates);
        }

        /** Words for a condition of the results. */
        public String condition(String name) {
            return conditions.getOrDefault(name, name);
        }
    }

    /**
     * How many of a kind have which footing.
     *
     * @param kind such as {@code Facts}
     * @param footing such as {@code sourced}, {@code disputed}, {@code assumed}
     * @param count how many
     */
    public record Tally(String kind, String footing, long count) {}

    /**
     * An uncertain number.
     *
     * @param name dotted name
     * @param meaning in a phrase
     * @param prior what is believed, in words, with its unit
     * @param basis source or reason
     * @param assumed whether it is an assumption
     * @param own whether this case sets it (otherwise the model's default holds)
     */
    public record Assumption(String name, String meaning, String prior, String basis, boolean assumed, boolean own) {}

    /**
     * A question on which the evidence leaves several readings open.
     *
     * @param name dotted name
     * @param meaning in a phrase
     * @param readings the rival readings with their weights, in words
     * @param basis sources or reason
     */
    public record Hypothesis(String name, String meaning, String readings, String basis) {}

    /**
     * A source.
     *
     * @param id short name
     * @param title what it is
     * @param leaning where it stands
     * @param grade its grade, empty when it has none
     * @param url where it is
     */
    public record Source(String id, String title, String leaning, String grade, Optional<String> url) {}

    /**
     * What a source claims.
     *
     * @param id short name
     * @param words the claim in our words
     * @param speaker who says so
     * @param source id of the source
     * @param leaning where the source stands
     * @param mechanism what it is about
     * @param kind fact, causal, prediction, motive, option or definition
     * @param backed ids of claims that agree
     * @param contradicted ids of claims that disagree
     * @param check what a check against the record said, empty when there was none
     * @param became what stands for it in scenario or model, or why nothing does
     */
    public record Claim(
            String id,
            String words,
            String speaker,
            String source,
            String leaning,
            String mechanism,
            String kind,
            List<String> backed,
            List<String> contradicted,
            String check,
            List<String> became) {
        public Claim {
            backed = List.copyOf(backed);
            contradicted = List.copyOf(contradicted);
            became = List.copyOf(became);
        }
    }

    /**
     * A mechanism of the model.
     *
     * @param name short name
     * @param summary what it does, in a sentence
     * @param equation its equation
     * @param source the published model behind it
     */
    public record Part(String name, String summary, String equation, String source) {}
}
