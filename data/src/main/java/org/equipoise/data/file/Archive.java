package org.equipoise.data.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.equipoise.games.problem.BadInput;
import org.equipoise.games.problem.Place;
import org.equipoise.games.problem.Problem;

/** A zip archive of data files, as many are downloaded. A workbook is a zip archive, too, but one file. */
public final class Archive {

    /** Between the name of an archive and that of a file in it. */
    public static final String MARK = "!";

    /** In every workbook, and in no archive of data files. */
    private static final String WORKBOOK = "[Content_Types].xml";

    /** Length of the record at the end, without its comment. */
    private static final int END = 22;

    private static final int LONGEST_COMMENT = 65_535;

    private Archive() {}

    /** Whether a file is an archive of files, damaged or not, as far as the names in it can still be read. */
    public static boolean is(RawFile file) {
        if (!file.isZip()) {
            return false;
        }
        boolean named = false;
        try (ZipInputStream zip = new ZipInputStream(file.stream())) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                named = true;
                if (entry.getName().equals(WORKBOOK)) {
                    return false;
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            // who reads it says that it is damaged
            return named;
        }
        return named;
    }

    /**
     * The files in an archive, each by the name {@code archive.zip!file.csv} and with the hash of the archive, which is what was
     * downloaded; without those that systems hide. Throws {@link BadInput} when it is cut or damaged.
     */
    public static List<RawFile> files(RawFile archive) {
        List<RawFile> files = new ArrayList<>();
        int count = 0;
        try (ZipInputStream zip = new ZipInputStream(archive.stream())) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                count++;
                byte[] bytes = zip.readAllBytes();
                if (!entry.isDirectory() && !hidden(entry.getName()) && bytes.length > 0) {
                    files.add(RawFile.within(archive, entry.getName(), bytes));
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw damaged(archive, count + " whole files (" + e.getMessage() + ")");
        }
        int said = entries(archive.bytes());
        if (said != count) {
            throw damaged(archive, said < 0 ? count + " files and no end" : count + " of " + said + " files");
        }
        return List.copyOf(files);
    }

    private static boolean hidden(String name) {
        return name.startsWith(".") || name.contains("/.") || name.startsWith("__MACOSX/");
    }

    /** How many entries the record at the end of an archive counts; -1 where there is none. */
    private static int entries(byte[] bytes) {
        for (int at = bytes.length - END; at >= Math.max(0, bytes.length - END - LONGEST_COMMENT); at--) {
            if (bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 5 && bytes[at + 3] == 6) {
                return (bytes[at + 10] & 0xff) | (bytes[at + 11] & 0xff) << 8;
            }
        }
        return -1;
    }

    private static BadInput damaged(RawFile archive, String found) {
        return new BadInput(List.of(new Problem(
                Place.file(archive.name()),
                "a zip archive that is damaged: " + found,
                "the whole download. Maybe it was cut short",
                Optional.empty())));
    }
}
