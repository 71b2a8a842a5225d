package org.equipoise.scenario.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.equipoise.games.problem.Place;
import org.equipoise.scenario.problem.Kind;
import org.equipoise.scenario.problem.Ledger;
import org.equipoise.scenario.shape.Scalar;
import org.equipoise.scenario.shape.Token;

/** Ids of sources and claims, separated by blanks. */
record SourceIds() implements Scalar<List<String>> {

    private static final Pattern WORD = Pattern.compile("\\S+");

    @Override
    public Optional<List<String>> parse(Token token, Ledger ledger) {
        List<String> ids = new ArrayList<>();
        Matcher matcher = WORD.matcher(token.text());
        while (matcher.find()) {
            Place place = token.place();
            Place at = new Place(place.file(), place.line(), place.column() + matcher.start());
            if (ledger.check(Kind.SOURCE, matcher.group(), at)) {
                ids.add(matcher.group());
            }
        }
        return Optional.of(ids);
    }

    @Override
    public String expected() {
        return "ids of sources or claims, separated by blanks";
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("type", "string", "minLength", 1);
    }
}
