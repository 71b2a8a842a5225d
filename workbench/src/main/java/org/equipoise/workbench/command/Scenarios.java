package org.equipoise.workbench.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.equipoise.games.problem.Suggestion;
import org.equipoise.scenario.Question;
import org.equipoise.scenario.Scenario;
import org.equipoise.scenario.read.ScenarioReader;
import org.equipoise.workbench.words.Listing;

/** Finds scenarios by name or path, and questions in them by name, number or beginning. */
final class Scenarios {

    private static final String FOLDER = "scenarios";

    private final Desk desk;

    Scenarios(Desk desk) {
        this.desk = desk;
    }

    /** Reads a scenario; throws {@link org.equipoise.scenario.problem.BadInput} with all that is wrong with it. */
    Scenario read(String nameOrPath) {
        return ScenarioReader.read(find(nameOrPath));
    }

    /** The folder of a scenario: a path, or a name under {@code scenarios/} here or in the installation. */
    Path find(String nameOrPath) {
        Path path = desk.path(Path.of(nameOrPath));
        boolean written = nameOrPath.contains("/") || nameOrPath.startsWith(".");
        if (Files.isDirectory(path) && (written || Files.isRegularFile(path.resolve("scenario.yaml")))) {
            return path;
        }
        for (Path shelf : shelves()) {
            Path folder = shelf.resolve(nameOrPath).normalize();
            if (folder.startsWith(shelf) && !folder.equals(shelf) && Files.isDirectory(folder)) {
                return folder;
            }
        }
        Set<String> names = names();
        throw new Refused("no scenario '" + nameOrPath + "'; "
                + Suggestion.nearest(nameOrPath, names)
                        .map(near -> "maybe you meant '" + near + "'")
                        .orElse(
                                names.isEmpty()
                                        ? "there is no folder " + FOLDER + "/ here"
                                        : "there " + (names.size() == 1 ? "is " : "are ")
                                                + Listing.and(List.copyOf(names))));
    }

    /** A question by its name, its number or the beginning of its name. */
    Question question(Scenario scenario, String asked) {
        List<Question> found = scenario.questions().values().stream()
                .filter(question -> question.id().equals(asked))
                .toList();
        if (found.isEmpty()) {
            found = scenario.questions().values().stream()
                    .filter(question -> question.id().startsWith(asked))
                    .toList();
        }
        if (found.size() == 1) {
            return found.get(0);
        }
        Set<String> names = scenario.questions().keySet();
        throw new Refused((found.isEmpty() ? "no question '" : "more than one question begins with '") + asked + "' in "
                + scenario.id() + "; "
                + (found.isEmpty() ? Suggestion.nearest(asked, names) : java.util.Optional.<String>empty())
                        .map(near -> "maybe you meant '" + near + "'")
                        .orElse("there " + (names.size() == 1 ? "is " : "are ") + Listing.and(List.copyOf(names))));
    }

    /** Names under {@code scenarios/}. */
    Set<String> names() {
        Set<String> names = new TreeSet<>();
        for (Path shelf : shelves()) {
            try (Stream<Path> folders = Files.list(shelf)) {
                folders.filter(folder -> Files.isRegularFile(folder.resolve("scenario.yaml")))
                        .forEach(folder -> names.add(folder.getFileName().toString()));
            } catch (IOException e) {
                continue;
            }
        }
        return names;
    }

    private List<Path> shelves() {
        List<Path> shelves = new ArrayList<>();
        shelves.add(desk.path(Path.of(FOLDER)));
        desk.home().map(home -> home.resolve(FOLDER).normalize()).ifPresent(shelves::add);
        return shelves.stream().filter(Files::isDirectory).distinct().toList();
    }
}
