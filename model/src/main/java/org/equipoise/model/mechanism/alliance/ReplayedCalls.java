package org.equipoise.model.mechanism.alliance;

import java.util.List;
import org.equipoise.model.setting.Replay;
import org.equipoise.model.setting.Reply;
import org.equipoise.model.setting.Setting;
import org.equipoise.model.world.Cast;

/** The calls for help that history replays, each with who called whom, where, and the answer on record. */
final class ReplayedCalls {

    private final List<Replay.Call> calls;
    private final Helper[] helpers;
    private final int[] sides;

    ReplayedCalls(Setting setting, Cast cast, List<Helper> known) {
        calls = setting.replay().calls();
        helpers = new Helper[calls.size()];
        sides = new int[calls.size()];
        for (int n = 0; n < helpers.length; n++) {
            if (calls.get(n).month() >= setting.replay().until()) {
                throw new IllegalArgumentException("call '" + calls.get(n).id() + "' falls in month "
                        + calls.get(n).month() + "; expected a replayed month, before month "
                        + setting.replay().until());
            }
            helpers[n] = helper(setting, cast, known, calls.get(n));
            sides[n] = side(cast, calls.get(n));
        }
    }

    private static Helper helper(Setting setting, Cast cast, List<Helper> known, Replay.Call call) {
        int tie = cast.tie(cast.client(call.client()), cast.supplier(call.patron()));
        for (Helper helper : known) {
            if (helper.tie() == tie) {
                return helper;
            }
        }
        return Helper.of(setting, cast, call.patron(), call.client(), false, false);
    }

    private static int side(Cast cast, Replay.Call call) {
        for (int side = 0; side < 2 * cast.rivalries(); side++) {
            if (cast.rivalryId(side / 2).equals(call.rivalry())
                    && cast.sideId(side).equals(call.client())) {
                return side;
            }
        }
        throw new IllegalArgumentException("call '" + call.id() + "' is by " + call.client()
                + ", which is no side of rivalry '" + call.rivalry() + "'");
    }

    int size() {
        return helpers.length;
    }

    int month(int call) {
        return calls.get(call).month();
    }

    Helper helper(int call) {
        return helpers[call];
    }

    int side(int call) {
        return sides[call];
    }

    /** Theatre in which the attack fell. */
    int place(int call) {
        return calls.get(call).recognised() ? 1 : 0;
    }

    /** Ordinal of the reply on record, -1 where it is not known. */
    int reply(int call) {
        return calls.get(call).reply().map(Reply::ordinal).orElse(-1);
    }
}
