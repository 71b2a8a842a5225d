package org.equipoise.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.equipoise.data.file.Archive;
import org.equipoise.data.file.RawFile;
import org.equipoise.games.problem.BadInput;
import org.equipoise.games.problem.Place;
import org.equipoise.games.problem.Problem;

/** A folder of data files as they were downloaded, recognised by their content; nothing in it is converted. */
public final class Library {

    private final Path folder;
    private final List<Holding> holdings;
    private final List<Path> unknown;

    private Library(Path folder, List<Holding> holdings, List<Path> unknown) {
        this.folder = folder;
        this.holdings = List.copyOf(holdings);
        this.unknown = List.copyOf(unknown);
    }

    /**
     * A file whose reader is known.
     *
     * @param path where it lies
     * @param entry its name in the archive that lies there; empty where it is no archive
     * @param reader who reads it
     */
    public record Holding(Path path, String entry, Reader<?> reader) {

        /** All of it. */
        public RawFile raw() {
            RawFile file = RawFile.read(path);
            return entry.isEmpty()
                    ? file
                    : Archive.files(file).stream()
                            .filter(one -> one.name().equals(file.name() + Archive.MARK + entry))
                            .findFirst()
                            .orElseThrow();
        }

        /** Its path below a folder, with slashes, and its name in the archive. */
        public String below(Path folder) {
            String path = folder.relativize(this.path).toString().replace('\\', '/');
            return entry.isEmpty() ? path : path + Archive.MARK + entry;
        }
    }

    /** Looks at the beginning of every file in a folder and those below it; throws {@link BadInput} when there is no such folder. */
    public static Library open(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw refused(
                    folder.toString(), "no folder", "a library of data files, such as 'equipoise data import' makes");
        }
        List<Holding> holdings = new ArrayList<>();
        List<Path> unknown = new ArrayList<>();
        for (Path path : files(folder)) {
            if (size(path) == 0) {
                unknown.add(path);
                continue;
            }
            RawFile file = RawFile.beginning(path);
            if (Archive.is(file)) {
                unpack(path, file, holdings, unknown);
            } else {
                Readers.of(file)
                        .ifPresentOrElse(found -> holdings.add(new Holding(path, "", found)), () -> unknown.add(path));
            }
        }
        return new Library(folder, holdings, unknown);
    }

    private static void unpack(Path path, RawFile archive, List<Holding> holdings, List<Path> unknown) {
        try {
            for (RawFile file : Archive.files(archive)) {
                String entry = file.name().substring(archive.name().length() + Archive.MARK.length());
                Readers.of(file)
                        .ifPresentOrElse(
                                found -> holdings.add(new Holding(path, entry, found)),
                                () -> unknown.add(path.resolveSibling(path.getFileName() + Archive.MARK + entry)));
            }
        } catch (BadInput damaged) {
            unknown.add(path);
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> Files.isRegularFile(path)
                            && !path.getFileName().toString().startsWith(".")
                            && !path.getFileName().toString().endsWith(".source.txt"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long size(Path path) {
        try {
            return Files.size(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder. */
    public Path folder() {
        return folder;
    }

    /** Files whose reader is known, in the order of their paths. */
    public List<Holding> holdings() {
        return holdings;
    }

    /** Files that no reader knows, without notes on their source. */
    public List<Path> unknown() {
        return unknown;
    }

    /** Whether there is a file for a reader. */
    public boolean has(Reader<?> reader) {
        return holdings.stream().anyMatch(holding -> same(holding.reader(), reader));
    }

    private static boolean same(Reader<?> one, Reader<?> other) {
        return one.getClass() == other.getClass() && one.layout().equals(other.layout());
    }

    /** The newest rows of a data set in one layout, files of several periods joined; throws {@link BadInput} when there are none. */
    public <R extends DataRow> Imported<R> newest(Reader<R> reader) {
        return chosen(reader, Optional.empty()).joined();
    }

    /** The same, only from files of one vintage. */
    public <R extends DataRow> Imported<R> of(Reader<R> reader, String vintage) {
        return chosen(reader, Optional.of(vintage)).joined();
    }

    /** The newest files that make up a data set of the whole world; throws {@link BadInput} when there are only parts of it. */
    public <R extends DataRow> Parts<R> world(Reader<R> reader) {
        Parts<R> parts = chosen(reader, Optional.empty());
        if (!parts.scope().whole()) {
            throw refused(
                    folder.toString(),
                    "of " + name(reader) + " only files of " + parts.scope().words(),
                    "an export for all countries, since what is not in the file would count as nothing");
        }
        return parts;
    }

    /** The newest rows of a data set by its id, in the first of its layouts that there is. */
    public Imported<?> newest(String id) {
        for (Reader<?> reader : Readers.all()) {
            if (reader.dataSet().id().equals(id) && has(reader)) {
                return newest(reader);
            }
        }
        throw missing(id);
    }

    /**
     * The files that make up the newest rows, each with its own provenance: the newest file, and older ones as far as they hold
     * something else, such as other years or another country.
     *
     * @param vintage only files of this vintage, if given
     */
    public <R extends DataRow> Parts<R> chosen(Reader<R> reader, Optional<String> vintage) {
        List<Imported<R>> all = new ArrayList<>();
        for (Holding holding : holdings) {
            if (same(holding.reader(), reader)) {
                Imported<R> read = reader.read(holding.raw());
                if (vintage.map(read.provenance().vintage()::equals).orElse(true)) {
                    all.add(read);
                }
            }
        }
        if (all.isEmpty()) {
            throw missing(name(reader)
                    + vintage.map(wanted -> " of vintage " + wanted).orElse(""));
        }
        return Parts.of(all);
    }

    private static String name(Reader<?> reader) {
        return reader.dataSet().title() + " (" + reader.layout() + ")";
    }

    private BadInput missing(String what) {
        return refused(
                folder.toString(), "no file of " + what, "a file of it. Maybe run 'equipoise data import FILE' first");
    }

    private static BadInput refused(String folder, String found, String expected) {
        return new BadInput(List.of(new Problem(Place.file(folder), found, expected, Optional.empty())));
    }
}
