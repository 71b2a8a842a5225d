package org.equipoise.data.place;

import java.util.function.BiConsumer;
import org.equipoise.data.file.Findings;
import org.equipoise.data.file.RawFile;
import org.equipoise.games.problem.Place;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON, with what is wrong noted where it stands. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    /** Reads one element of an array, after which the others follow. */
    private static final JsonMapper ELEMENTS = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    /** The whole of it; a missing node where it is no JSON. */
    static JsonNode tree(RawFile file, Findings findings) {
        try {
            return MAPPER.readTree(file.text());
        } catch (JacksonException e) {
            broken(file, e, findings);
            return MAPPER.missingNode();
        }
    }

    /** Each element of an array, with its line. */
    static void elements(RawFile file, Findings findings, BiConsumer<Place, JsonNode> each) {
        try (JsonParser parser = ELEMENTS.createParser(file.text())) {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                findings.problem(new Place(file.name(), 1, 1), "no array", "an array of objects");
                return;
            }
            for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
                Place place = new Place(
                        file.name(),
                        parser.currentTokenLocation().getLineNr(),
                        parser.currentTokenLocation().getColumnNr());
                each.accept(place, ELEMENTS.readTree(parser));
            }
        } catch (JacksonException e) {
            broken(file, e, findings);
        }
    }

    private static void broken(RawFile file, JacksonException e, Findings findings) {
        findings.problem(
                new Place(
                        file.name(),
                        Math.max(1, e.getLocation().getLineNr()),
                        Math.max(1, e.getLocation().getColumnNr())),
                "text that is no JSON (" + e.getOriginalMessage() + ")",
                "the whole download. Maybe it was cut short");
    }
}
