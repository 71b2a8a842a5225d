package org.equipoise.model.chance;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.rng.core.source64.Philox4x64;
import org.equipoise.testkit.Property;
import org.junit.jupiter.api.Test;

class PhiloxTest {

    /** Known answers of Random123 1.14 ({@code kat_vectors}, philox4x64, 10 rounds): first output word. */
    @Test
    void knownAnswersOfRandom123() {
        assertThat(Philox.first(0, 0, 0, 0, 0, 0)).isEqualTo(0x16554d9eca36314cL);
        assertThat(Philox.first(-1, -1, -1, -1, -1, -1)).isEqualTo(0x87b092c3013fe90bL);
        assertThat(Philox.first(
                        0x452821e638d01377L,
                        0xbe5466cf34e90c6cL,
                        0x243f6a8885a308d3L,
                        0x13198a2e03707344L,
                        0xa4093822299f31d0L,
                        0x082efa98ec4e6c89L))
                .isEqualTo(0xa528f45403e61d95L);
    }

    /** The same known answers, all four words. */
    @Test
    void knownBlocksOfRandom123() {
        long[] words = new long[4];
        Philox.block(0, 0, 0, 0, 0, 0, words);
        assertThat(words)
                .containsExactly(0x16554d9eca36314cL, 0xdb20fe9d672d0fdcL, 0xd7e772cee186176bL, 0x7e68b68aec7ba23bL);
        Philox.block(-1, -1, -1, -1, -1, -1, words);
        assertThat(words)
                .containsExactly(0x87b092c3013fe90bL, 0x438c3c67be8d0224L, 0x9cc7d7c69cd777b6L, 0xa09caebf594f0ba0L);
    }

    /** Apache Commons RNG counts up before it draws, so its first word belongs to the counter after its seed. */
    @Test
    void agreesWithCommonsRng() {
        Property.forAll(
                1,
                2_000,
                draws -> new long[] {
                    draws.word(),
                    draws.word(),
                    draws.flip() ? draws.word() : 0,
                    draws.word(),
                    draws.word(),
                    draws.word()
                },
                word -> {
                    long[] seed = word.clone();
                    for (int w = 2; w < 6 && seed[w]-- == 0; w++) {
                        // borrows from the next word
                    }
                    Philox4x64 other = new Philox4x64(seed);
                    long[] words = new long[4];
                    Philox.block(word[0], word[1], word[2], word[3], word[4], word[5], words);
                    assertThat(Philox.first(word[0], word[1], word[2], word[3], word[4], word[5]))
                            .isEqualTo(words[0]);
                    assertThat(words)
                            .containsExactly(other.nextLong(), other.nextLong(), other.nextLong(), other.nextLong());
                });
    }
}
