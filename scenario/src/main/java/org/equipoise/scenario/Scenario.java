package org.equipoise.scenario;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.equipoise.model.setting.Actor;
import org.equipoise.model.setting.Doctrine;
import org.equipoise.model.setting.Tie;

/**
 * All that a scenario folder says, read and checked.
 *
 * @param folder where it was read
 * @param id short name
 * @param title title
 * @param start default first month of play
 * @param actors everyone
 * @param codes codes of actors in data sets (iso3, cow, gw), by id of the actor; an actor may have none
 * @param contests rivalries
 * @param ties who supplies or protects whom
 * @param doctrines objectives by patron
 * @param treaties promises
 * @param territory units of the disputed land
 * @param peacekeepers troops between the sides
 * @param attention changes of attention
 * @param affairs settlements, brokers, critics and the like
 * @param mechanisms in the order of play
 * @param parameters priors that replace the defaults
 * @param studied patron whose policies are compared
 * @param policies by id
 * @param conditions by id
 * @param questions by id, in the order of file names
 * @param games texts of the games that rivalries bring, by file
 * @param sources by id
 * @param claims claims of the dossier
 * @param uses what became of each claim; empty when the dossier does not say
 * @param predictions what sources foretold and what came of it
 * @param facts dated facts
 * @param history what happened
 * @param fingerprint SHA-256 over names and bytes of all files read
 */
public record Scenario(
        Path folder,
        String id,
        String title,
        YearMonth start,
        List<Actor> actors,
        Map<String, Map<String, String>> codes,
        List<Contest> contests,
        List<Stated<Tie>> ties,
        Map<String, Stated<Doctrine>> doctrines,
        List<Stated<Promise>> treaties,
        List<Stated<LandUnit>> territory,
        List<Stated<Mission>> peacekeepers,
        List<Stated<AttentionChange>> attention,
        Affairs affairs,
        List<String> mechanisms,
        List<Stated<PriorChange>> parameters,
        String studied,
        Map<String, Choice> policies,
        Map<String, Circumstance> conditions,
        Map<String, Question> questions,
        Map<String, String> games,
        Map<String, SourceEntry> sources,
        List<Claim> claims,
        List<Use> uses,
        List<Stated<Prediction>> predictions,
        Facts facts,
        History history,
        String fingerprint) {
    public Scenario {
        actors = List.copyOf(actors);
        codes = Ordered.copy(codes);
        contests = List.copyOf(contests);
        ties = List.copyOf(ties);
        treaties = List.copyOf(treaties);
        territory = List.copyOf(territory);
        peacekeepers = List.copyOf(peacekeepers);
        attention = List.copyOf(attention);
        mechanisms = List.copyOf(mechanisms);
        parameters = List.copyOf(parameters);
        claims = List.copyOf(claims);
        uses = List.copyOf(uses);
        predictions = List.copyOf(predictions);
        doctrines = Ordered.copy(doctrines);
        policies = Ordered.copy(policies);
        conditions = Ordered.copy(conditions);
        questions = Ordered.copy(questions);
        games = Ordered.copy(games);
        sources = Ordered.copy(sources);
    }

    /** The same with other priors in place of its own; those that are not named are the library's. */
    public Scenario withPriors(List<Stated<PriorChange>> changes) {
        return new Scenario(
                folder,
                id,
                title,
                start,
                actors,
                codes,
                contests,
                ties,
                doctrines,
                treaties,
                territory,
                peacekeepers,
                attention,
                affairs,
                mechanisms,
                changes,
                studied,
                policies,
                conditions,
                questions,
                games,
                sources,
                claims,
                uses,
                predictions,
                facts,
                history,
                fingerprint);
    }
}
