package org.equipoise.workbench.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.equipoise.lab.validation.CentralFinding;
import org.equipoise.lab.validation.CentralFinding.Answer;
import org.junit.jupiter.api.Test;

class CentralSentenceTest {

    private static String sentence(Answer answer) {
        return Summary.central(new CentralFinding(List.of(new CentralFinding.Contrast(
                "Parity", "force", true, 0.5, 0.3, 0.8, answer, "same sign in 9 of 12 variants"))));
    }

    @Test
    void aVerdictIsSaidWithTheCountsThatItRestsOn() {
        for (Answer answer : List.of(Answer.LESS, Answer.MORE, Answer.LESS_FRAGILE, Answer.MORE_FRAGILE)) {
            assertThat(sentence(answer))
                    .contains("same sign in 9 of 12 variants")
                    .doesNotContain("however it is estimated", "throughout");
        }
        assertThat(sentence(Answer.LESS)).contains("less (").doesNotContain("fragile");
        assertThat(sentence(Answer.MORE_FRAGILE)).contains("more by the main estimate, fragile (");
        assertThat(sentence(Answer.CANNOT_TELL)).contains("which way cannot be told");
    }
}
