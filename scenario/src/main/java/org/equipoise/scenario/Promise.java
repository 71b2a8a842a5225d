package org.equipoise.scenario;

import java.util.Optional;
import org.equipoise.model.setting.Treaty;

/**
 * A treaty with its dates.
 *
 * @param id short name
 * @param name full name
 * @param patron who promises
 * @param client who is protected
 * @param obligation to do what
 * @param onRequest whether it binds only when the client asks
 * @param scope where an attack must fall
 * @param body organisation that must agree
 * @param from first day in force
 * @param to first month no longer in force; empty while it is
 */
public record Promise(
        String id,
        String name,
        String patron,
        String client,
        Treaty.Obligation obligation,
        boolean onRequest,
        Treaty.Scope scope,
        Optional<String> body,
        Moment from,
        Optional<Moment> to) {}
