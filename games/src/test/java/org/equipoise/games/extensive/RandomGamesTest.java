package org.equipoise.games.extensive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.equipoise.testkit.Property;
import org.junit.jupiter.api.Test;

class RandomGamesTest {

    @Test
    void eachKindKeepsItsPromise() {
        Property.forAll(
                1, 200, draws -> RandomGames.informed(draws, 2, 4), game -> assertThat(game.isPerfectInformation())
                        .isTrue());
        AtomicInteger pooled = new AtomicInteger();
        Property.forAll(2, 200, draws -> RandomGames.recalling(draws, 3, 4), game -> {
            assertThat(Recall.broken(game)).isEmpty();
            pooled.addAndGet(game.isPerfectInformation() ? 0 : 1);
        });
        AtomicInteger forgotten = new AtomicInteger();
        Property.forAll(3, 200, draws -> RandomGames.forgetting(draws, 2, 4), game -> {
            if (Recall.broken(game).isPresent()) {
                forgotten.incrementAndGet();
            }
        });
        assertThat(pooled).hasValueGreaterThan(100);
        assertThat(forgotten).hasValueGreaterThan(50);
    }

    @Test
    void theSameSeedGivesTheSameGame() {
        Property.forAll(4, 20, draws -> RandomGames.odd(draws, 3, 3), game -> {});
        Game[] twice = new Game[2];
        for (int i = 0; i < 2; i++) {
            int which = i;
            Property.forCase(4, 7, draws -> RandomGames.odd(draws, 3, 3), game -> twice[which] = game);
        }
        assertThat(twice[0]).isEqualTo(twice[1]);
    }
}
