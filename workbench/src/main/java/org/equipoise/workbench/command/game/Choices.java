package org.equipoise.workbench.command.game;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.equipoise.games.problem.Suggestion;
import org.equipoise.workbench.command.Refused;
import org.equipoise.workbench.words.Listing;

/**
 * Changes a record of choices by words such as {@code denominator=all-pairs}, so that every choice a model declares can be made on the
 * command line without being declared again. Components of records within the record count as its own.
 */
final class Choices {

    /** One choice with the values that it may have; empty if these are numbers. */
    private record Choice(String key, List<String> values, String now) {}

    private Choices() {}

    /** The record with one choice made. */
    static <R extends Record> R with(R record, String setting) {
        int at = setting.indexOf('=');
        String key = at < 0 ? setting : setting.substring(0, at);
        List<String> known = all(record).stream().map(Choice::key).toList();
        if (at < 0 || !known.contains(key)) {
            throw new Refused("--with " + setting + ": " + (at < 0 ? "write KEY=VALUE" : "no choice '" + key + "'")
                    + Suggestion.nearest(key, known)
                            .map(near -> "; maybe you meant '" + near + "'")
                            .orElse("; there are " + Listing.and(known)));
        }
        return changed(record, key, setting.substring(at + 1));
    }

    /** Every choice as it stands, such as {@code denominator=pairwise}. */
    static List<String> words(Record record) {
        return all(record).stream()
                .map(choice -> choice.key() + "=" + choice.now())
                .toList();
    }

    private static List<Choice> all(Record record) {
        List<Choice> all = new ArrayList<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = value(record, component);
            if (value instanceof Record inner) {
                all.addAll(all(inner));
            } else if (value instanceof Enum<?> constant) {
                all.add(new Choice(kebab(component.getName()), values(constant), kebab(constant.name())));
            } else if (!(value instanceof String)) {
                all.add(new Choice(kebab(component.getName()), List.of(), String.valueOf(value)));
            }
        }
        return all;
    }

    private static List<String> values(Enum<?> constant) {
        return Arrays.stream(constant.getDeclaringClass().getEnumConstants())
                .map(each -> kebab(each.name()))
                .toList();
    }

    private static <R extends Record> R changed(R record, String key, String word) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            Object value = value(record, components[i]);
            if (value instanceof Record inner) {
                values[i] = changed(inner, key, word);
            } else {
                values[i] = kebab(components[i].getName()).equals(key) ? read(value, key, word) : value;
            }
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            @SuppressWarnings("unchecked")
            Class<R> type = (Class<R>) record.getClass();
            return type.getConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            throw new Refused(String.valueOf(e.getTargetException().getMessage()), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object read(Object now, String key, String word) {
        if (now instanceof Enum<?> constant) {
            List<String> values = values(constant);
            int at = values.indexOf(word);
            if (at < 0) {
                throw new Refused("--with " + key + "=" + word + ": there are " + Listing.and(values));
            }
            return constant.getDeclaringClass().getEnumConstants()[at];
        }
        try {
            if (now instanceof Integer) {
                return Integer.valueOf(word);
            }
            if (now instanceof Double) {
                return Double.valueOf(word);
            }
        } catch (NumberFormatException e) {
            throw new Refused("--with " + key + "=" + word + ": a number is expected", e);
        }
        if (!word.equals("true") && !word.equals("false")) {
            throw new Refused("--with " + key + "=" + word + ": there are true and false");
        }
        return Boolean.valueOf(word);
    }

    private static Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@code maximumRounds} and {@code MAXIMUM_ROUNDS} as {@code maximum-rounds}. */
    static String kebab(String name) {
        String lower = name.equals(name.toUpperCase(Locale.ROOT)) ? name.toLowerCase(Locale.ROOT) : name;
        return lower.replace('_', '-').replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }
}
