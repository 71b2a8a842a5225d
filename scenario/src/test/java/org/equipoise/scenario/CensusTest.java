package org.equipoise.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CensusTest {

    @TempDir
    private Path folder;

    @Test
    void countsFactsAndParametersByConfidence() {
        Census census = Census.of(Draft.in(folder).read(), new SmallCatalogue());
        assertThat(census.facts())
                .containsEntry(Confidence.PART, 2)
                .containsEntry(Confidence.DISPUTED, 1)
                .containsEntry(Confidence.RECALL, 1)
                .containsEntry(Confidence.ESTIMATE, 1)
                .containsEntry(Confidence.ASSUMPTION, 3);
        assertThat(census.parameters()).containsEntry(Confidence.SOURCED, 2).containsEntry(Confidence.ASSUMPTION, 2);
    }

    @Test
    void listsWhatIsAssumedAndWhere() {
        Census census = Census.of(Draft.in(folder).read(), new SmallCatalogue());
        assertThat(census.assumptions())
                .extracting(Census.Assumption::what, Census.Assumption::why)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("tie of OAK to BIR", "size guessed"),
                        org.assertj.core.groups.Tuple.tuple("attention of OAK from 2000-10", "an election"),
                        org.assertj.core.groups.Tuple.tuple("parameter honour.cost[OAK]", "guessed"),
                        org.assertj.core.groups.Tuple.tuple("parameter honour.cost", "cost of honouring a promise"));
    }
}
