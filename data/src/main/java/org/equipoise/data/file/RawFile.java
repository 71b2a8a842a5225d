package org.equipoise.data.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.equipoise.games.problem.BadInput;
import org.equipoise.games.problem.Place;
import org.equipoise.games.problem.Problem;

/** A file as it was downloaded: its bytes (unpacked if it is gzip), their hash, and its text. */
public final class RawFile {

    private static final int HEAD = 16_384;

    /** V-Dem's header alone has some 100,000 letters. */
    private static final int BEGINNING = 262_144;

    /** No official layout has a longer preamble. */
    private static final int HEAD_LINES = 30;

    private final String name;
    private final String sha256;
    private final byte[] bytes;
    private final String text;
    private final List<String> headLines;

    private RawFile(String name, String sha256, byte[] bytes) {
        this.name = name;
        this.sha256 = sha256;
        this.bytes = bytes;
        text = isZip() ? "" : decode(bytes);
        headLines = text.substring(0, Math.min(BEGINNING, text.length()))
                .lines()
                .limit(HEAD_LINES)
                .toList();
    }

    /**
     * The beginning of a file, enough to recognise it; of an archive all. Its hash is that of the beginning. Throws {@link BadInput}
     * when the file cannot be read.
     */
    public static RawFile beginning(Path path) {
        String name = path.toString();
        byte[] packed;
        try (InputStream in = Files.newInputStream(path)) {
            packed = in.readNBytes(BEGINNING);
        } catch (IOException e) {
            throw refused(name, "a file that cannot be read (" + e.getMessage() + ")", "a readable file");
        }
        if (zip(packed)) {
            return read(path);
        }
        return new RawFile(name, hash(packed), gzip(packed) ? unpackBeginning(packed) : packed);
    }

    private static byte[] unpackBeginning(byte[] packed) {
        ByteArrayOutputStream plain = new ByteArrayOutputStream(HEAD);
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            byte[] some = new byte[1024];
            for (int n = gzip.read(some); n > 0 && plain.size() < BEGINNING; n = gzip.read(some)) {
                plain.write(some, 0, n);
            }
        } catch (IOException e) {
            // cut on purpose: what came before will do
            return plain.toByteArray();
        }
        return plain.toByteArray();
    }

    private static boolean gzip(byte[] bytes) {
        return bytes.length > 2 && (bytes[0] & 0xff) == 0x1f && (bytes[1] & 0xff) == 0x8b;
    }

    private static boolean zip(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    /** Reads a file; throws {@link BadInput} when it cannot be read or its gzip is cut short. */
    public static RawFile read(Path path) {
        String name = path.toString();
        byte[] packed;
        try {
            packed = Files.readAllBytes(path);
        } catch (IOException e) {
            throw refused(name, "a file that cannot be read (" + e.getMessage() + ")", "a readable file");
        }
        return of(name, packed);
    }

    /** The same from bytes in memory. */
    public static RawFile of(String name, byte[] packed) {
        if (packed.length == 0) {
            throw refused(name, "an empty file", "a file as it was downloaded");
        }
        return new RawFile(name, hash(packed), gzip(packed) ? unpack(name, packed) : packed);
    }

    /** A file in an archive; what was downloaded is the archive, whose hash it has. */
    static RawFile within(RawFile archive, String entry, byte[] content) {
        String name = archive.name + Archive.MARK + entry;
        return new RawFile(name, archive.sha256, gzip(content) ? unpack(name, content) : content);
    }

    /** The content, unpacked if it was gzip; not to be changed. */
    byte[] bytes() {
        return bytes;
    }

    private static byte[] unpack(String name, byte[] packed) {
        ByteArrayOutputStream plain = new ByteArrayOutputStream(8 * packed.length);
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            gzip.transferTo(plain);
        } catch (IOException e) {
            throw refused(
                    name,
                    "a gzip file that is damaged after " + plain.size() + " bytes of content (" + e.getMessage() + ")",
                    "the whole download. Maybe it was cut short");
        }
        return plain.toByteArray();
    }

    private static BadInput refused(String name, String found, String expected) {
        return new BadInput(List.of(new Problem(Place.file(name), found, expected, Optional.empty())));
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** UTF-8 if it is, else Latin-1, in which every byte is a letter; without a byte order mark. */
    private static String decode(byte[] bytes) {
        int mark = marked(bytes) ? 3 : 0;
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, mark, bytes.length - mark))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, mark, bytes.length - mark, StandardCharsets.ISO_8859_1);
        }
    }

    /** Whether it begins with the byte order mark of UTF-8, whatever follows. */
    private static boolean marked(byte[] bytes) {
        return bytes.length > 2 && (bytes[0] & 0xff) == 0xef && (bytes[1] & 0xff) == 0xbb && (bytes[2] & 0xff) == 0xbf;
    }

    /** Path as the user typed it. */
    public String name() {
        return name;
    }

    /** SHA-256 of the bytes as they were downloaded, in hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    /** The content, unpacked. */
    public InputStream stream() {
        return new ByteArrayInputStream(bytes);
    }

    /** Whether it is a zip archive: a workbook, or an {@link Archive} of files. */
    public boolean isZip() {
        return zip(bytes);
    }

    /** All of its text; empty for an archive. */
    public String text() {
        return text;
    }

    /** The beginning of its text, by which it is recognised. */
    public String head() {
        return text.substring(0, Math.min(HEAD, text.length()));
    }

    /** The first lines of that beginning, by which a header is found. */
    public List<String> headLines() {
        return headLines;
    }
}
