package org.equipoise.scenario.shape;

import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.equipoise.games.problem.Place;
import org.equipoise.scenario.problem.Ledger;

/** What was read at the keys of a mapping or in the columns of a row. */
public final class Values {

    private final Place place;
    private final Ledger ledger;
    private final Map<Field<?>, Object> values = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();

    Values(Place place, Ledger ledger) {
        this.place = place;
        this.ledger = ledger;
    }

    <T> void put(Field<T> field, T value) {
        values.put(field, value);
    }

    void put(String key, Place at) {
        places.put(key, at);
    }

    boolean complete(Field<?> field) {
        return values.containsKey(field);
    }

    /** The value of a field. */
    @SuppressWarnings("unchecked")
    public <T> T get(Field<T> field) {
        Object value = values.get(field);
        if (value == null) {
            throw new NoSuchElementException("field '" + field.key() + "' is not declared here");
        }
        return (T) value;
    }

    /** Whether the key stands in the file. */
    public boolean has(Field<?> field) {
        return places.containsKey(field.key());
    }

    /** Where the value of a field stands; where the whole begins if it was left out. */
    public Place place(Field<?> field) {
        return places.getOrDefault(field.key(), place);
    }

    /** Where the whole begins. */
    public Place place() {
        return place;
    }

    /** Notes a problem with the value of a field. */
    public void problem(Field<?> field, String found, String expected) {
        ledger.problem(place(field), found, expected);
    }

    /** Where problems are noted and names declared. */
    public Ledger ledger() {
        return ledger;
    }
}
