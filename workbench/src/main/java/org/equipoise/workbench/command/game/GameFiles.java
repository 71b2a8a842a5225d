package org.equipoise.workbench.command.game;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.equipoise.games.gambit.Gambit;
import org.equipoise.games.problem.BadInput;
import org.equipoise.games.problem.Place;
import org.equipoise.games.problem.Problem;
import org.equipoise.workbench.command.Desk;
import org.equipoise.workbench.command.Refused;

/** Finds and reads the files of games; what is not in the working folder is looked for in the installation, where the examples are. */
final class GameFiles {

    private GameFiles() {}

    /** A game in either form. */
    static Gambit.Contents game(Desk desk, Path asTyped) {
        return Gambit.read(asTyped.toString(), text(desk, asTyped));
    }

    /** The words of a file. */
    static String text(Desk desk, Path asTyped) {
        Path file = find(desk, asTyped);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BadInput(List.of(new Problem(
                    Place.file(asTyped.toString()),
                    "bytes that are no UTF-8",
                    "text in UTF-8. Maybe save it again with that encoding",
                    Optional.empty())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path find(Desk desk, Path asTyped) {
        Path here = desk.path(asTyped);
        if (Files.isRegularFile(here)) {
            return here;
        }
        return desk.home()
                .map(home -> home.resolve(asTyped))
                .filter(Files::isRegularFile)
                .orElseThrow(() -> new Refused(
                        Files.isDirectory(here) ? asTyped + " is a folder, not a file" : "no file '" + asTyped + "'"));
    }

    /** What a solver gives, or in one line why it cannot. */
    static <T> T asked(Supplier<T> work) {
        try {
            return work.get();
        } catch (IllegalArgumentException e) {
            throw new Refused(String.valueOf(e.getMessage()), e);
        }
    }
}
