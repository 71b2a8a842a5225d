package org.equipoise.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.equipoise.model.setting.Actor;
import org.equipoise.scenario.Claim;
import org.equipoise.scenario.Contest;
import org.equipoise.scenario.Scenario;
import org.equipoise.scenario.Stated;
import org.equipoise.scenario.read.ScenarioReader;
import org.junit.jupiter.api.Test;

/** Nothing in the code knows a case: no main source names a state, a place or a person of any scenario. */
class NoCaseInCodeTest {

    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** From here on a name also betrays itself by what is derived from it, as a people from its land. */
    private static final int LONG = 5;

    /** Words of names that are words of the language, too. */
    private static final Set<String> ORDINARY = Set.of(
            "Authorities",
            "Collective",
            "Fighters",
            "Group",
            "High",
            "Institute",
            "Low",
            "Middle",
            "North",
            "Organisation",
            "Organization",
            "Pradesh",
            "Reporting",
            "Security",
            "South",
            "States",
            "The",
            "Treaty",
            "Two",
            "Union",
            "United",
            "Upper",
            "Valley",
            "War");

    /** Ids that the model's equations use as symbols: EU is an expected utility. */
    private static final Set<String> SYMBOLS = Set.of("EU");

    @Test
    void noMainSourceNamesAStateAPlaceOrAPersonOfAScenario() throws IOException {
        Set<String> ids = new TreeSet<>();
        Set<String> names = new TreeSet<>();
        Set<String> persons = new TreeSet<>();
        for (Path folder : scenarios()) {
            collect(ScenarioReader.read(folder), ids, names, persons);
        }
        ids.removeAll(SYMBOLS);
        names.removeAll(ORDINARY);
        assertThat(ids).hasSizeGreaterThan(10);
        assertThat(names).hasSizeGreaterThan(40);
        assertThat(persons).hasSizeGreaterThan(10);

        Map<String, String> found = new TreeMap<>();
        List<Path> sources = sources();
        assertThat(sources).hasSizeGreaterThan(100);
        for (Path source : sources) {
            String text = Files.readString(source);
            String place = HOME.relativize(source).toString();
            betrayed(text, ids, names).forEach(word -> found.put(word, place));
            persons.stream().filter(text::contains).forEach(person -> found.put(person, place));
        }
        assertThat(found).as("words of a case, and a source that holds each").isEmpty();
    }

    @Test
    void aNameIsNoticedAsAWordAndInWhatIsDerivedFromItButNotWithinAnother() {
        Set<String> ids = Set.of("ABC");
        Set<String> names = Set.of("Ruria", "Lak");

        assertThat(betrayed("stock.ABC", ids, names)).containsExactly("ABC");
        assertThat(betrayed("the Rurians", ids, names)).containsExactly("Rurians");
        assertThat(betrayed("at Lak's shore", ids, names)).containsExactly("Lak");
        assertThat(betrayed("FABCO, Lakmus, ruria, abc", ids, names)).isEmpty();
    }

    private static Set<String> betrayed(String text, Set<String> ids, Set<String> names) {
        Set<String> betrayed = new TreeSet<>();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            String word = words.group();
            boolean derived = names.stream().anyMatch(name -> name.length() >= LONG && word.startsWith(name));
            if (derived || ids.contains(word) || names.contains(word)) {
                betrayed.add(word);
            }
        }
        return betrayed;
    }

    private static void collect(Scenario scenario, Set<String> ids, Set<String> names, Set<String> persons) {
        for (Actor actor : scenario.actors()) {
            ids.add(actor.id());
            proper(actor.name(), names);
        }
        for (Contest contest : scenario.contests()) {
            contest.theatres()
                    .forEach(theatre ->
                            proper(theatre.name() + " " + theatre.also().orElse(""), names));
        }
        scenario.territory().stream().map(Stated::value).forEach(unit -> proper(unit.names(), names));
        for (Claim claim : scenario.claims()) {
            person(claim.columns().getOrDefault("author", ""), persons);
        }
    }

    /** The words of a name that begin with a capital. */
    private static void proper(String name, Set<String> names) {
        Matcher words = WORD.matcher(name);
        while (words.find()) {
            if (words.group().length() > 2
                    && Character.isUpperCase(words.group().charAt(0))) {
                names.add(words.group());
            }
        }
    }

    /** A person by the whole name, since a surname alone may be that of an author whom the model cites. */
    private static void person(String author, Set<String> persons) {
        for (String one : author.replaceAll("\\(.*?\\)", "").split("[;/]")) {
            if (one.strip().matches("\\p{Lu}\\S*( \\p{Lu}\\S*)+")) {
                persons.add(one.strip());
            }
        }
    }

    private static List<Path> scenarios() throws IOException {
        try (Stream<Path> folders = Files.list(HOME.resolve("scenarios"))) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String module : List.of("games", "model", "scenario", "lab", "workbench", "testkit", "bench")) {
            Path main = HOME.resolve(module).resolve("src/main");
            if (Files.isDirectory(main)) {
                try (Stream<Path> files = Files.walk(main)) {
                    files.filter(Files::isRegularFile)
                            .filter(file -> file.toString().matches(".*\\.(java|json|html|css|js|txt|md)"))
                            .forEach(sources::add);
                }
            }
        }
        return sources;
    }
}
