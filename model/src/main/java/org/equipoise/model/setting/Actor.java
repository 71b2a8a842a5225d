package org.equipoise.model.setting;

import java.util.List;
import java.util.Optional;

/**
 * Someone who acts or is acted upon.
 *
 * @param id short name that files use
 * @param name full name
 * @param kind {@code state}, {@code authority} or {@code organisation}
 * @param sidesWith the state whose side an authority takes, if any
 * @param members members of an organisation
 */
public record Actor(String id, String name, String kind, Optional<String> sidesWith, List<String> members) {
    public Actor {
        members = List.copyOf(members);
    }
}
