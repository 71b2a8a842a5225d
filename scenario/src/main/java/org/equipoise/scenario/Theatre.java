package org.equipoise.scenario;

import java.util.Optional;

/**
 * A part of the land at stake in a rivalry.
 *
 * @param id short name
 * @param name full name
 * @param also the name that others use
 */
public record Theatre(String id, String name, Optional<String> also) {}
