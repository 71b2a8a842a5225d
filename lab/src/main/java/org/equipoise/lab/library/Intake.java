package org.equipoise.lab.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.equipoise.data.Imported;
import org.equipoise.data.Library;
import org.equipoise.data.Reader;
import org.equipoise.data.Readers;
import org.equipoise.data.file.Archive;
import org.equipoise.data.file.RawFile;
import org.equipoise.data.file.Workbook;
import org.equipoise.games.problem.BadInput;
import org.equipoise.games.problem.Place;
import org.equipoise.games.problem.Problem;
import org.equipoise.lab.json.Json;

/**
 * Takes files into a library. All are read and checked first; if anything is wrong with any of them, nothing is written. Then they are
 * copied beside their places, and renamed only when all copies are there.
 */
public final class Intake {

    private final Path library;
    private final String version;

    /**
     * For a library.
     *
     * @param library its folder, which need not exist yet
     * @param version version of the program, for the manifest
     */
    public Intake(Path library, String version) {
        this.library = library;
        this.version = version;
    }

    /**
     * What came of a file.
     *
     * @param source where it was
     * @param entry what it is
     * @param fresh whether it was copied; otherwise the library had these very bytes already
     */
    public record Taken(Path source, Manifest.Entry entry, boolean fresh) {}

    /** A file that was read, and where it will lie. */
    private record Read(Path source, Imported<?> imported, String target, String entry, boolean fresh) {}

    /**
     * Takes files in; throws {@link BadInput} with all that is wrong with any of them.
     *
     * @param files the files
     * @param progress told the number of files read so far
     */
    public List<Taken> take(List<Path> files, Consumer<Integer> progress) {
        Manifest manifest = Manifest.of(library, version);
        List<Problem> problems = new ArrayList<>();
        List<Read> reads = new ArrayList<>();
        Set<String> targets = new HashSet<>();
        for (Path file : files) {
            try {
                reads.addAll(read(file, targets));
            } catch (BadInput bad) {
                problems.addAll(bad.problems());
            }
            progress.accept(reads.size());
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        List<Taken> taken = reads.stream()
                .map(read ->
                        new Taken(read.source, Manifest.Entry.of(read.target + read.entry, read.imported), read.fresh))
                .toList();
        boolean known = taken.stream()
                .allMatch(one -> !one.fresh()
                        && manifest.of(one.entry().file(), one.entry().sha256()).isPresent());
        if (!known) {
            Manifest written = manifest.with(taken.stream().map(Taken::entry).toList(), library, version);
            store(reads, Json.pretty(written));
        }
        return taken;
    }

    /** The file, or the files in it whose layout is known if it is an archive. */
    private List<Read> read(Path path, Set<String> targets) {
        RawFile raw = RawFile.read(path);
        if (!Archive.is(raw)) {
            return List.of(place(path, reader(raw).read(raw), targets));
        }
        List<RawFile> known = Archive.files(raw).stream()
                .filter(file -> Readers.of(file).isPresent())
                .toList();
        if (known.isEmpty()) {
            throw new BadInput(List.of(new Problem(
                    Place.file(raw.name()),
                    "an archive without a file whose layout is known",
                    "official files in it",
                    Optional.empty())));
        }
        List<Read> reads = new ArrayList<>();
        for (RawFile file : known) {
            Imported<?> imported = reader(file).read(file);
            Read placed = reads.isEmpty() ? place(path, imported, targets) : reads.get(0);
            reads.add(new Read(
                    path,
                    imported,
                    placed.target,
                    file.name().substring(raw.name().length()),
                    placed.fresh));
        }
        return reads;
    }

    private static Reader<?> reader(RawFile file) {
        if (file.isZip()) {
            // of a damaged archive nobody can say what it was: this says that it is damaged
            Workbook.of(file);
        }
        return Readers.of(file)
                .orElseThrow(() -> new BadInput(List.of(new Problem(
                        Place.file(file.name()),
                        "a layout that is not known",
                        "an official file of "
                                + Readers.all().stream()
                                        .map(reader -> reader.dataSet().id())
                                        .distinct()
                                        .collect(Collectors.joining(", "))
                                + ". Maybe the header was changed or cut off",
                        Optional.empty()))));
    }

    private Read place(Path source, Imported<?> read, Set<String> targets) {
        String folder = read.provenance().dataSet().id() + "/";
        String name = source.getFileName().toString();
        Optional<String> same = same(read);
        if (same.isPresent()) {
            return new Read(source, read, same.get(), "", false);
        }
        String target = folder + name;
        if (Files.exists(library.resolve(target)) || !targets.add(target)) {
            // another file of that name is there: the hash tells them apart
            target = folder + read.provenance().sha256().substring(0, 8) + "-" + name;
            targets.add(target);
        }
        return new Read(source, read, target, "", true);
    }

    /** Path below the library of a file with the same bytes. */
    private Optional<String> same(Imported<?> read) {
        if (!Files.isDirectory(library)) {
            return Optional.empty();
        }
        for (Library.Holding holding : Library.open(library).holdings()) {
            if (holding.reader().layout().equals(read.provenance().layout())
                    && RawFile.read(holding.path())
                            .sha256()
                            .equals(read.provenance().sha256())) {
                return Optional.of(library.relativize(holding.path()).toString().replace('\\', '/'));
            }
        }
        return Optional.empty();
    }

    private void store(List<Read> reads, String manifest) {
        List<Path> beside = new ArrayList<>();
        try {
            try {
                Set<String> copied = new HashSet<>();
                for (Read read : reads) {
                    if (read.fresh && copied.add(read.target)) {
                        Path target = library.resolve(read.target);
                        Files.createDirectories(target.getParent());
                        Path copy = target.resolveSibling("." + target.getFileName() + ".tmp");
                        beside.add(copy);
                        Files.copy(read.source, copy, StandardCopyOption.REPLACE_EXISTING);
                    }
                }
                Files.createDirectories(library);
                Path written = Manifest.path(library).resolveSibling(".manifest.json.tmp");
                beside.add(written);
                Files.write(written, manifest.getBytes(StandardCharsets.UTF_8));
                for (Path copy : beside) {
                    String name = copy.getFileName().toString();
                    Path target = copy.resolveSibling(name.substring(1, name.length() - ".tmp".length()));
                    Files.move(copy, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
                }
            } finally {
                for (Path copy : beside) {
                    Files.deleteIfExists(copy);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
