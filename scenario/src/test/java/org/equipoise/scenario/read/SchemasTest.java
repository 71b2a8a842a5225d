package org.equipoise.scenario.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.equipoise.scenario.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The schemas that editors use say what the reader says. To write the files anew after a key has changed, run this test with {@code
 * -Dequipoise.write-schemas=true}.
 */
class SchemasTest {

    private static final Path RESOURCES = Path.of("src/main/resources/schema");
    private static final Path SCENARIOS = Path.of("../scenarios");

    static List<String> names() {
        return Schemas.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void theFileIsWhatTheReaderDeclares(String name) throws IOException {
        Path file = RESOURCES.resolve(name + ".json");
        String declared = Schemas.json(name, SchemasTest.withoutParameters());
        if (Boolean.getBoolean("equipoise.write-schemas")) {
            Files.createDirectories(RESOURCES);
            Files.writeString(file, declared);
        }
        assertThat(file).hasContent(declared);
    }

    @Test
    void theSmallScenarioIsValid() throws IOException {
        assertThat(errors(Path.of("src/test/resources/two-rivals"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void theShippedScenariosAreValid(Path scenario) throws IOException {
        assumeTrue(Files.isDirectory(scenario), "no " + scenario + " here");
        assertThat(errors(scenario)).isEmpty();
    }

    static List<Path> shipped() {
        return List.of(SCENARIOS.resolve("south-caucasus"), SCENARIOS.resolve("generic-rivalry"));
    }

    @ParameterizedTest
    @MethodSource("spoilt")
    void whatTheReaderRefusesTheSchemaRefuses(String name, String yaml) {
        assertThat(schema(name).validate(yaml, InputFormat.YAML)).isNotEmpty();
    }

    static List<org.junit.jupiter.params.provider.Arguments> spoilt() {
        return Stream.of(
                        new String[] {"sources", "S1: {title: Almanac, grade: A7}"},
                        new String[] {"sources", "S1: {titel: Almanac}"},
                        new String[] {"policies", "{of: OAK, policies: {p: {label: L, supply: {ALD: full}}}}"},
                        new String[] {"policies", "{of: OAK, policies: {p: {label: L, say: {condemn: A, back: B}}}}"},
                        new String[] {"policies", "{of: OAK, policies: {p: {label: L, doctrine: advantage-giver}}}"},
                        new String[] {"question", "{question: Q, months: 0, policies: [p], baseline: p}"},
                        new String[] {"question", "{question: Q, months: 12, policies: [], baseline: p}"},
                        new String[] {"parameters", "{honour.cost: {prior: {fixed: 1}, unit: utility}}"},
                        new String[] {
                            "parameters", "{honour.cost: {prior: {fixed: 1, beta: {a: 1, b: 1}}, assumption: x}}"
                        },
                        new String[] {"parameters", "{honour.cost: {prior: {beta: {a: 0, b: 1}}, assumption: x}}"})
                .map(org.junit.jupiter.params.provider.Arguments::of)
                .toList();
    }

    @Test
    void parametersAreCompletedWithTheirUnits() {
        String json = Schemas.json("parameters", Catalogue.ofModel());
        assertThat(json).contains("\"arms.depreciation\"").contains("\"$ref\" : \"#/$defs/entry\"");
        Schema schema = registry().getSchema(json, InputFormat.JSON);
        assertThat(schema.validate(
                        "{arms.depreciation: {prior: {fixed: 0.1}, unit: apples, assumption: x}}", InputFormat.YAML))
                .isNotEmpty();
    }

    @Test
    void unknownSchema() {
        assertThatThrownBy(() -> Schemas.json("scenery", Catalogue.ofModel()))
                .hasMessage(
                        "no schema 'scenery'; there are scenario, parameters, policies, question, sources, calibration");
    }

    private static List<String> errors(Path scenario) throws IOException {
        List<String> errors = new java.util.ArrayList<>();
        try (Stream<Path> files = Files.walk(scenario)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                schema(nameOf(file))
                        .validate(Files.readString(file), InputFormat.YAML)
                        .forEach(error -> errors.add(file + ": " + error));
            }
        }
        return errors;
    }

    private static String nameOf(Path file) {
        String name = String.valueOf(file.getFileName()).replace(".yaml", "");
        return Schemas.names().contains(name) ? name : "question";
    }

    private static Schema schema(String name) {
        return registry().getSchema(Schemas.json(name, withoutParameters()), InputFormat.JSON);
    }

    private static SchemaRegistry registry() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    }

    private static Catalogue withoutParameters() {
        return new Catalogue() {
            @Override
            public java.util.Set<String> mechanisms() {
                return java.util.Set.of();
            }

            @Override
            public List<org.equipoise.model.prior.Parameter> parameters(java.util.Collection<String> mechanisms) {
                return List.of();
            }
        };
    }
}
