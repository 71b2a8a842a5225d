package org.equipoise.data.state;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The states of the world since 1816, by their codes and the names that sources give them.
 *
 * <p>A state's years are those of the Correlates of War list of the state system; states that only Gleditsch and Ward list have
 * theirs. Codes and names change: Germany is 255 until 1945 and from 1990 (260 with Gleditsch and Ward), 260 between as West Germany.
 * Where a Gleditsch-Ward or ISO code is looked up in a year in which it did not stand, the nearest span is meant; so it is for names, but
 * only up to 60 years before, since sources call colonies by their present names, and up to two years after.
 */
public final class States {

    private static final class Shipped {
        static final States STATES = StateTables.read();
    }

    /** A year in which no state of the past stands any more. */
    private static final int PRESENT = 2030;

    private final List<State> all;
    private final List<Land> lands;
    private final Map<Integer, List<Span<State>>> byCow;
    private final Map<Integer, List<Span<State>>> byGw;
    private final Map<String, List<Span<State>>> byIso3;
    /** For each name, in which years it means which state, of which again one span is nearest. */
    private final Map<String, List<Span<List<Span<State>>>>> byName = new HashMap<>();

    private final Map<String, Land> landsByName = new HashMap<>();
    private final SortedSet<String> names = new TreeSet<>();
    private final Map<String, String> identities = new ConcurrentHashMap<>();

    States(List<State> all, List<Alias> aliases, List<Land> lands) {
        this.all = List.copyOf(all);
        this.lands = List.copyOf(lands);
        byCow = index(State::cow);
        byGw = index(State::gw);
        byIso3 = index(State::iso3);
        for (State state : all) {
            Span<State> span = new Span<>(state.from(), state.to(), state);
            name(state.name(), new Span<>(state.from(), state.to(), List.of(span)));
        }
        for (Alias alias : aliases) {
            List<Span<State>> meant = byCow.getOrDefault(alias.cow(), List.of());
            name(alias.name(), new Span<>(alias.from(), alias.to(), meant));
        }
        for (Land land : lands) {
            landsByName.put(land.name(), land);
            landsByName.put(key(land.name()), land);
            names.add(land.name());
        }
    }

    /** Those that come with the program. */
    public static States shipped() {
        return Shipped.STATES;
    }

    private <K> Map<K, List<Span<State>>> index(Function<State, K> code) {
        Map<K, List<Span<State>>> index = new HashMap<>();
        for (State state : all) {
            index.computeIfAbsent(code.apply(state), any -> new ArrayList<>())
                    .add(new Span<>(state.from(), state.to(), state));
        }
        return index;
    }

    private void name(String name, Span<List<Span<State>>> span) {
        names.add(name);
        byName.computeIfAbsent(name, any -> new ArrayList<>()).add(span);
        String key = key(name);
        if (!key.equals(name)) {
            byName.computeIfAbsent(key, any -> new ArrayList<>()).add(span);
        }
    }

    /** All of them, in the order of their codes. */
    public List<State> all() {
        return all;
    }

    /** Lands that are no members of the state system, and regions that sources sum up. */
    List<Land> lands() {
        return lands;
    }

    /** The member of the state system with a COW code in a year; none in a year in which it was no member. */
    public Optional<State> byCow(int cow, int year) {
        return cow == 0
                ? Optional.empty()
                : byCow.getOrDefault(cow, List.of()).stream()
                        .map(Span::value)
                        .filter(state -> state.stood(year))
                        .findFirst();
    }

    /** The state with a Gleditsch and Ward code in a year, or nearest to it. */
    public Optional<State> byGw(int gw, int year) {
        return gw == 0 ? Optional.empty() : Span.nearest(byGw.getOrDefault(gw, List.of()), year);
    }

    /** The state with an ISO 3166-1 alpha-3 code, present or former, in a year, or nearest to it. */
    public Optional<State> byIso3(String iso3, int year) {
        return iso3.isEmpty()
                ? Optional.empty()
                : Span.nearest(byIso3.getOrDefault(iso3.toUpperCase(Locale.ROOT), List.of()), year);
    }

    /** The state that a source means by a name in a year, or nearest to it; letter case, accents and punctuation do not count. */
    public Optional<State> byName(String name, int year) {
        List<Span<List<Span<State>>>> exact = byName.get(name);
        return Span.near(exact != null ? exact : byName.getOrDefault(key(name), List.of()), year)
                .flatMap(meant -> Span.near(meant, year));
    }

    /** A word that all names of one present state share, and names of others do not; names of former states stand for themselves. */
    public String identity(String name) {
        return identities.computeIfAbsent(name, this::identify);
    }

    private String identify(String name) {
        return byName(name, PRESENT)
                .filter(state -> state.cow() > 0 && state.stood(PRESENT))
                .map(state -> "cow " + state.cow())
                .orElseGet(() -> key(name));
    }

    /** A land that is no state, or a region, by its name. */
    Optional<Land> land(String name) {
        Land exact = landsByName.get(name);
        return Optional.ofNullable(exact != null ? exact : landsByName.get(key(name)));
    }

    /** All COW codes that a word may stand for in any year: a COW code, an ISO3 code or a name; empty where none is known. */
    public SortedSet<Integer> codes(String word) {
        SortedSet<Integer> codes = new TreeSet<>();
        for (State state : all) {
            boolean meant = word.equalsIgnoreCase(state.iso3()) || word.equals(String.valueOf(state.cow()));
            if (meant && state.cow() > 0) {
                codes.add(state.cow());
            }
        }
        for (Span<List<Span<State>>> span : byName.getOrDefault(key(word), List.of())) {
            for (Span<State> meant : span.value()) {
                if (meant.value().cow() > 0) {
                    codes.add(meant.value().cow());
                }
            }
        }
        return codes;
    }

    /** The latest name of the state with a COW code; the number itself where there is none. */
    public String name(int cow) {
        List<Span<State>> spans = byCow.getOrDefault(cow, List.of());
        return cow == 0 || spans.isEmpty()
                ? String.valueOf(cow)
                : spans.get(spans.size() - 1).value().name();
    }

    /** All names that are known, of states and other lands, in alphabetical order. */
    public Collection<String> names() {
        return names;
    }

    /** A name without what does not tell names apart. */
    static String key(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(" ");
        for (int c = 0; c < plain.length(); c++) {
            char letter = plain.charAt(c);
            if (letter == '&') {
                key.append(" and ");
            } else if (Character.isLetterOrDigit(letter)) {
                key.append(letter);
            } else if (Character.getType(letter) != Character.NON_SPACING_MARK) {
                key.append(' ');
            }
        }
        return key.append(' ')
                .toString()
                .replaceAll("\\s+", " ")
                .replace(" st ", " saint ")
                .strip();
    }
}
