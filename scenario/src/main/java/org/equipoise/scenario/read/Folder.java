package org.equipoise.scenario.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.equipoise.games.problem.Place;
import org.equipoise.scenario.problem.Ledger;

/** The files of a scenario folder as text: strictly UTF-8, each accounted for. */
final class Folder {

    private static final Set<String> ENDINGS = Set.of("yaml", "yml", "csv", "efg", "nfg");

    private final Path root;
    private final Ledger ledger;
    private final Set<String> asked = new TreeSet<>();
    private final MessageDigest digest;

    Folder(Path root, Ledger ledger) {
        this.root = root;
        this.ledger = ledger;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The name of a file as the user would type it. */
    String name(String file) {
        return root.resolve(file).toString().replace('\\', '/');
    }

    /** The text of a file that must be there. */
    Optional<String> required(String file, String what) {
        Optional<String> text = optional(file);
        if (text.isEmpty() && !Files.exists(root.resolve(file))) {
            ledger.problem(Place.file(name(file)), "missing file", what);
        }
        return text;
    }

    /** The text of a file, if it is there and can be read. */
    Optional<String> optional(String file) {
        asked.add(file);
        Path path = root.resolve(file);
        if (!Files.isRegularFile(path)) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Files.readAllBytes(path);
            digest.update(file.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(ByteBuffer.allocate(Long.BYTES).putLong(bytes.length).array());
            digest.update(bytes);
            return decode(file, bytes);
        } catch (IOException e) {
            ledger.problem(Place.file(name(file)), "unreadable file: " + e.getMessage(), "a file that can be read");
            return Optional.empty();
        }
    }

    /** Names of the YAML files in a subfolder, in order. */
    List<String> yaml(String folder) {
        return all().stream()
                .filter(file -> file.startsWith(folder + "/") && file.endsWith(".yaml"))
                .toList();
    }

    /** Notes every data file that nobody asked for, since its name is probably misspelt. */
    void noteStrangers() {
        Set<String> known = new LinkedHashSet<>(asked);
        known.add("questions/*.yaml");
        known.add("calibration/*.yaml");
        for (String file : all()) {
            String ending = file.substring(file.lastIndexOf('.') + 1);
            if (ENDINGS.contains(ending) && !asked.contains(file) && !file.startsWith("dossier/documents/")) {
                ledger.unknown(Place.file(name(file)), "file", file, known);
            }
        }
    }

    /** SHA-256 over names and bytes of all files read, in hexadecimal digits. */
    String fingerprint() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private List<String> all() {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(Files::isRegularFile)
                    .map(path -> root.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            ledger.problem(Place.file(root.toString()), "unreadable folder: " + e.getMessage(), "a scenario folder");
            return List.of();
        }
    }

    private Optional<String> decode(String file, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            int line = (int) text.chars().filter(c -> c == '\n').count() + 1;
            int column = text.length() - (text.lastIndexOf('\n') + 1) + 1;
            ledger.problem(new Place(name(file), line, column), "bytes that are no UTF-8", "text in UTF-8");
            return Optional.empty();
        }
        return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }
}
