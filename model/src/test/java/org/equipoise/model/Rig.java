package org.equipoise.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.equipoise.model.prior.ParameterTable;
import org.equipoise.model.run.Mechanisms;
import org.equipoise.model.setting.Client;
import org.equipoise.model.setting.Policy;
import org.equipoise.model.setting.Setting;
import org.equipoise.model.world.Blueprint;
import org.equipoise.model.world.Cast;
import org.equipoise.model.world.Declaration;
import org.equipoise.model.world.Mechanism;
import org.equipoise.model.world.World;

/** The engine laid open: the same mechanisms on a world that a test can look into and push, a month or a mechanism at a time. */
public final class Rig {

    public final Cast cast;
    public final World world;
    public final Blueprint blueprint;
    public final ParameterTable parameters;
    private final Map<String, Mechanism> mechanisms = new LinkedHashMap<>();
    private final long seed;

    /** All parameters stand at the median of their priors until they are set. */
    public Rig(Setting setting, Policy... policies) {
        cast = new Cast(setting);
        parameters = new ParameterTable(
                Mechanisms.parameters(setting.mechanisms()),
                setting.clients().stream().map(Client::id).toList(),
                setting.suppliers(),
                setting.priors());
        blueprint = new Blueprint(setting, cast, parameters, List.of(policies));
        world = new World(cast);
        seed = setting.seed();
        for (Declaration declaration : Mechanisms.select(setting.mechanisms())) {
            mechanisms.put(declaration.id(), declaration.make().apply(blueprint));
        }
        world.draws = new double[parameters.size()];
        for (int slot = 0; slot < world.draws.length; slot++) {
            world.draws[slot] = parameters.slots().get(slot).prior().quantile(0.5);
        }
    }

    /** Sets a parameter, of all members where it has a group. */
    public Rig set(String name, double value) {
        boolean found = false;
        for (int slot = 0; slot < world.draws.length; slot++) {
            if (parameters.slots().get(slot).parameter().name().equals(name)
                    || parameters.slots().get(slot).name().equals(name)) {
                world.draws[slot] = value;
                found = true;
            }
        }
        if (!found) {
            throw new IllegalArgumentException("no parameter '" + name + "'");
        }
        return this;
    }

    public double get(String name) {
        return world.draws[parameters.index(name)];
    }

    /** Draws all parameters of a future. */
    public Rig future(long future) {
        parameters.draw(seed, future, world.draws);
        return this;
    }

    /** Begins a run under the first policy. */
    public Rig begin(long replicate) {
        return begin(0, 0, replicate);
    }

    public Rig begin(int policy, long future, long replicate) {
        world.clear();
        world.policy = policy;
        world.chance.enter(seed, future, replicate);
        mechanisms.values().forEach(mechanism -> mechanism.begin(world));
        return this;
    }

    /** Plays the next month. */
    public Rig month() {
        open();
        mechanisms.values().forEach(mechanism -> mechanism.step(world));
        return this;
    }

    public Rig months(int n) {
        for (int i = 0; i < n; i++) {
            month();
        }
        return this;
    }

    /** Opens the next month and plays nothing. */
    public Rig open() {
        world.open(world.month + 1);
        return this;
    }

    /** Plays one mechanism in the month that is open. */
    public Rig step(String id) {
        Mechanism mechanism = mechanisms.get(id);
        if (mechanism == null) {
            throw new IllegalArgumentException("no mechanism '" + id + "'; there are " + mechanisms.keySet());
        }
        mechanism.step(world);
        return this;
    }

    public int tie(String client, String supplier) {
        return cast.tie(cast.client(client), cast.supplier(supplier));
    }

    /** Number of the side that a client takes in the first rivalry. */
    public int side(String client) {
        return cast.sideId(0).equals(client) ? 0 : 1;
    }
}
