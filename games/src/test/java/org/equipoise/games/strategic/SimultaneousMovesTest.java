package org.equipoise.games.strategic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.equipoise.games.extensive.Game;
import org.equipoise.games.extensive.InformationSet;
import org.equipoise.games.extensive.RandomGames;
import org.equipoise.testkit.Property;
import org.junit.jupiter.api.Test;

class SimultaneousMovesTest {

    @Test
    void theTreesStrategicFormIsTheGame() {
        Property.forAll(31, 100, draws -> RandomGames.strategic(draws, 2, 3, draws.integer(1, 3)), game -> {
            Game tree = SimultaneousMoves.of(game);
            assertThat(tree.sets()).extracting(InformationSet::player).containsExactly(0, 1, 2);
            StrategicGame again = StrategicForm.of(tree).game();
            assertThat(again.strategies()).isEqualTo(game.strategies());
            for (int profile = 0; profile < game.profiles(); profile++) {
                for (int player = 0; player < 3; player++) {
                    assertThat(again.exactPayoff(profile, player)).isEqualTo(game.exactPayoff(profile, player));
                }
            }
        });
    }

    @Test
    void aTreeTooLargeIsRefused() {
        StrategicGame large = StrategicGame.of(
                "",
                "",
                List.of("A"),
                List.of(Collections.nCopies(1_000_001, "")),
                List.of(),
                Collections.nCopies(1_000_001, -1).stream()
                        .mapToInt(Integer::intValue)
                        .toArray());
        assertThatThrownBy(() -> SimultaneousMoves.of(large)).hasMessageContaining("1000001 profiles");
    }
}
