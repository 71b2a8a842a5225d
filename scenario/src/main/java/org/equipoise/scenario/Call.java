package org.equipoise.scenario;

import java.util.Optional;
import org.equipoise.model.setting.Reply;

/**
 * A call for help and what came of it.
 *
 * @param id short name
 * @param client who called
 * @param patron on whom; where a body was called upon, the patron that leads it
 * @param rivalry against whom, by rivalry
 * @param date when
 * @param recognised whether the attack fell on the client's recognised land
 * @param reply how far the patron went; empty where that is not known
 * @param what what was asked and answered
 */
public record Call(
        String id,
        String client,
        String patron,
        String rivalry,
        Moment date,
        boolean recognised,
        Optional<Reply> reply,
        String what) {}
