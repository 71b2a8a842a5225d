package org.equipoise.model.mechanism.alliance;

import org.equipoise.model.setting.Policy;
import org.equipoise.model.setting.Reply;
import org.equipoise.model.world.Blueprint;
import org.equipoise.model.world.World;

/** Answers to calls that a policy fixes for the patron it is about. */
final class FixedReplies {

    private static final int FREE = -1;

    private final int[] patron;
    private final int[] reply;

    FixedReplies(Blueprint blueprint) {
        int policies = blueprint.policies().size();
        patron = new int[policies];
        reply = new int[policies];
        for (int p = 0; p < policies; p++) {
            Policy policy = blueprint.policies().get(p);
            reply[p] = policy.conduct().reply().map(Reply::ordinal).orElse(FREE);
            patron[p] = reply[p] == FREE ? FREE : blueprint.cast().supplier(policy.of());
        }
    }

    /** Ordinal of the reply that the policy in force fixes for a patron, -1 where it is free. */
    int reply(World world, int supplier) {
        return patron[world.policy] == supplier ? reply[world.policy] : FREE;
    }
}
