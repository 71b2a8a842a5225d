package org.equipoise.model.world;

import java.util.List;
import org.equipoise.model.setting.Actor;
import org.equipoise.model.setting.Client;
import org.equipoise.model.setting.Replay;
import org.equipoise.model.setting.Rivalry;
import org.equipoise.model.setting.Setting;
import org.equipoise.model.setting.Tie;

/**
 * Who is who, by number: the world's arrays are laid out by these positions.
 *
 * <p>Clients 0..C-1, suppliers 0..K-1, rivalries 0..R-1. A tie of client c and supplier k lies at c K + k. The sides of rivalry r are
 * 2r and 2r + 1, so that {@code side ^ 1} is the rival. Side and supplier lie at side K + k.
 */
public final class Cast {

    private final List<String> clients;
    private final List<String> suppliers;
    private final List<String> rivalries;
    private final List<String> calls;
    private final int offers;
    private final int[] clientOfSide;

    /** Numbers the actors of a setting. */
    public Cast(Setting setting) {
        clients = setting.clients().stream().map(Client::id).toList();
        suppliers = setting.suppliers();
        rivalries = setting.rivalries().stream().map(Rivalry::id).toList();
        calls = setting.replay().calls().stream().map(Replay.Call::id).toList();
        offers = setting.diplomacy().offers().size();
        clientOfSide = new int[2 * rivalries.size()];
        for (int r = 0; r < rivalries.size(); r++) {
            clientOfSide[2 * r] = client(setting.rivalries().get(r).sideA());
            clientOfSide[2 * r + 1] = client(setting.rivalries().get(r).sideB());
        }
        List<String> known = setting.actors().stream().map(Actor::id).toList();
        for (Tie tie : setting.ties()) {
            client(tie.client());
            supplier(tie.supplier());
        }
        for (String client : clients) {
            if (!known.contains(client)) {
                throw new IllegalArgumentException("client '" + client + "' is no actor; there are " + known);
            }
        }
    }

    /** Number of clients. */
    public int clients() {
        return clients.size();
    }

    /** Number of suppliers. */
    public int suppliers() {
        return suppliers.size();
    }

    /** Number of rivalries. */
    public int rivalries() {
        return rivalries.size();
    }

    /** Number of settlements on file. */
    public int offers() {
        return offers;
    }

    /** Id of a client. */
    public String clientId(int client) {
        return clients.get(client);
    }

    /** Id of a supplier. */
    public String supplierId(int supplier) {
        return suppliers.get(supplier);
    }

    /** Id of a rivalry. */
    public String rivalryId(int rivalry) {
        return rivalries.get(rivalry);
    }

    /** The client that takes a side. */
    public int clientOfSide(int side) {
        return clientOfSide[side];
    }

    /** Id of the client that takes a side. */
    public String sideId(int side) {
        return clients.get(clientOfSide[side]);
    }

    /** Position of a tie. */
    public int tie(int client, int supplier) {
        return client * suppliers.size() + supplier;
    }

    /** Position of a supplier among those that may stand by a side. */
    public int sideTie(int side, int supplier) {
        return side * suppliers.size() + supplier;
    }

    /** Number of calls for help that history replays. */
    public int replayedCalls() {
        return calls.size();
    }

    /** Id of a replayed call. */
    public String callId(int call) {
        return calls.get(call);
    }

    /** Number of a client; throws {@link IllegalArgumentException} if there is none. */
    public int client(String id) {
        return found(clients, id, "client");
    }

    /** Number of a supplier; throws {@link IllegalArgumentException} if there is none. */
    public int supplier(String id) {
        return found(suppliers, id, "supplier");
    }

    private static int found(List<String> among, String id, String what) {
        int at = among.indexOf(id);
        if (at < 0) {
            throw new IllegalArgumentException("no " + what + " '" + id + "'; there are " + among);
        }
        return at;
    }
}
