package org.equipoise.data;

import java.util.List;
import java.util.Optional;
import org.equipoise.data.file.RawFile;

/** All readers there are. */
public final class Readers {

    private static final List<Reader<?>> ALL = List.of();

    private Readers() {}

    /** All of them, the most particular layout first. */
    public static List<Reader<?>> all() {
        return ALL;
    }

    /** The reader of a file, by its content. */
    public static Optional<Reader<?>> of(RawFile file) {
        return ALL.stream().filter(reader -> reader.recognises(file)).findFirst();
    }
}
