package org.equipoise.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.equipoise.data.file.RawFile;
import org.equipoise.games.problem.BadInput;
import org.equipoise.testkit.PublicData;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Files cut off or altered anywhere are refused in words or read without an exception; what is read never exceeds what was there. */
class DamageTest {

    private static final List<String> FIXTURES = List.of(
            "sipri/register-by-delivery.csv",
            "sipri/register-by-deal.csv",
            "sipri/legacy-tiv.csv",
            "sipri/tiv.csv",
            "economy/gdp-package.csv",
            "economy/gdp-bulk.csv",
            "state/countrycode.csv",
            "state/gw-states.csv");

    /** Rows that are read; -1 where the file is refused. */
    private static int rows(Reader<?> reader, byte[] bytes) {
        try {
            RawFile file = RawFile.of("damaged.csv", bytes);
            reader.recognises(file);
            return reader.read(file).rows().size();
        } catch (BadInput refused) {
            assertThat(refused.problems()).isNotEmpty();
            return -1;
        }
    }

    private static void damage(Path name, byte[] whole, int times, long seed) {
        Reader<?> reader = Readers.of(RawFile.of(name.toString(), whole)).orElseThrow();
        int all = rows(reader, whole);
        assertThat(all).as("%s", name).isPositive();
        SplittableRandom chance = new SplittableRandom(seed);
        for (int n = 0; n < times; n++) {
            byte[] cut = Arrays.copyOf(whole, 1 + chance.nextInt(whole.length - 1));
            assertThat(rows(reader, cut))
                    .as("%s cut to %d bytes", name, cut.length)
                    .isLessThanOrEqualTo(all);
            byte[] flipped = whole.clone();
            int at = chance.nextInt(whole.length);
            flipped[at] ^= (byte) (1 << chance.nextInt(8));
            // a line end that turns into a letter may join two lines, never make more than one more
            assertThat(rows(reader, flipped))
                    .as("%s with byte %d altered", name, at)
                    .isLessThanOrEqualTo(all + 1);
        }
    }

    @Test
    void fixturesDamagedAnywhereAreRefusedInWordsOrReadWithoutAnException() throws IOException {
        for (String name : FIXTURES) {
            damage(
                    Path.of(name),
                    Fixture.of(name).text().getBytes(java.nio.charset.StandardCharsets.UTF_8),
                    300,
                    name.length());
        }
    }

    @Test
    @Tag("slow")
    void realFilesDamagedAnywhereAreRefusedInWordsOrReadWithoutAnException() throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(PublicData.folder())) {
            paths.filter(Files::isRegularFile)
                    .filter(path -> !path.toString().endsWith(".source.txt"))
                    .sorted()
                    .filter(path -> Readers.of(RawFile.read(path)).isPresent())
                    .forEach(files::add);
        }
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            int times = bytes.length > 300_000 ? 1 : 4;
            damage(file, bytes, times, bytes.length);
            if (file.toString().endsWith(".gz")) {
                damage(file, unpacked(bytes), times, bytes.length);
            }
        }
    }

    private static byte[] unpacked(byte[] packed) {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return gzip.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
