package org.equipoise.model.setting;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Immutable copies that keep the order of what they copy.
 *
 * <p>{@code Map.copyOf} and {@code Set.copyOf} iterate in an order that changes from one start of the JVM to the next, and sums taken in
 * that order would change their last bits.
 */
final class Copies {

    private Copies() {}

    static <K, V> Map<K, V> of(Map<K, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    static <T> Set<T> of(Set<T> set) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(set));
    }
}
