package org.equipoise.lab.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.equipoise.data.DataSet;
import org.equipoise.data.Imported;
import org.equipoise.data.file.Archive;
import org.equipoise.games.problem.BadInput;
import org.equipoise.games.problem.Place;
import org.equipoise.games.problem.Problem;
import org.equipoise.lab.json.Json;
import tools.jackson.core.JacksonException;

/**
 * What a library holds, as it was found when it was taken in: {@code manifest.json}.
 *
 * @param equipoise version of the program that wrote it last
 * @param files the files, by data set and path
 */
public record Manifest(String equipoise, List<Entry> files) {

    private static final String NAME = "manifest.json";

    public Manifest {
        files = List.copyOf(files);
    }

    /**
     * A file.
     *
     * @param file path below the library, with slashes
     * @param dataSet id of the data set
     * @param title its title
     * @param layout the layout
     * @param vintage the export's own date or version
     * @param sha256 hash of its bytes
     * @param rows number of rows
     * @param states number of states that they concern; not told by manifests of older versions
     * @param limitedTo what the file is limited to; empty for the whole world, not told by manifests of older versions
     * @param first first year that it speaks of
     * @param last last year
     * @param years years that it speaks of, with their gaps; not told by manifests of older versions
     * @param citation how its makers ask to be cited
     * @param licence terms of use as far as they are known
     * @param url where its makers publish it
     * @param remarks what was mended or is worth knowing
     */
    public record Entry(
            String file,
            String dataSet,
            String title,
            String layout,
            String vintage,
            String sha256,
            int rows,
            Optional<Integer> states,
            Optional<String> limitedTo,
            int first,
            int last,
            Optional<String> years,
            String citation,
            String licence,
            String url,
            List<String> remarks) {
        public Entry {
            remarks = List.copyOf(remarks);
        }

        /** Of a file that was read. */
        public static Entry of(String file, Imported<?> read) {
            DataSet set = read.provenance().dataSet();
            return new Entry(
                    file,
                    set.id(),
                    set.title(),
                    read.provenance().layout(),
                    read.provenance().vintage(),
                    read.provenance().sha256(),
                    read.rows().size(),
                    Optional.of(concerned(read)),
                    Optional.of(read.scope().words()),
                    read.coverage().first(),
                    read.coverage().last(),
                    Optional.of(read.coverage().toString()),
                    set.citation(),
                    set.licence(),
                    set.url(),
                    read.remarks());
        }
    }

    private static boolean lies(Path library, String file) {
        int mark = file.indexOf(Archive.MARK);
        return Files.exists(library.resolve(file))
                || mark > 0 && Files.exists(library.resolve(file.substring(0, mark)));
    }

    private static int concerned(Imported<?> read) {
        return (int) read.rows().stream()
                .flatMap(row -> row.states().stream())
                .distinct()
                .count();
    }

    /** Where it lies in a library. */
    static Path path(Path library) {
        return library.resolve(NAME);
    }

    /** That of a library, empty where there is none; throws {@link BadInput} where it cannot be read. */
    public static Manifest of(Path library, String equipoise) {
        Path path = path(library);
        if (!Files.exists(path)) {
            return new Manifest(equipoise, List.of());
        }
        try {
            return Json.read(Files.readString(path), Manifest.class);
        } catch (JacksonException e) {
            throw new BadInput(List.of(new Problem(
                    Place.file(path.toString()),
                    "a manifest that cannot be read",
                    "the one that import wrote. Maybe move it away, and import the files again",
                    Optional.empty())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The entry of a file with a hash; files of one archive have the same. */
    public Optional<Entry> of(String file, String sha256) {
        return files.stream()
                .filter(entry -> entry.file().equals(file) && entry.sha256().equals(sha256))
                .findFirst();
    }

    /** With more entries, in order; those of files that are gone are left out. */
    Manifest with(List<Entry> more, Path library, String version) {
        List<Entry> all = new ArrayList<>(more);
        for (Entry entry : files) {
            boolean replaced = more.stream().anyMatch(other -> other.file().equals(entry.file()));
            if (!replaced && lies(library, entry.file())) {
                all.add(entry);
            }
        }
        all.sort(Comparator.comparing(Entry::dataSet).thenComparing(Entry::file));
        return new Manifest(version, all);
    }
}
