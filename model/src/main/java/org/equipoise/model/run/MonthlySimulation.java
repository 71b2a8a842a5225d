package org.equipoise.model.run;

import java.util.List;
import org.equipoise.model.journal.Journal;
import org.equipoise.model.measure.Measure;
import org.equipoise.model.measure.Quantity;
import org.equipoise.model.prior.ParameterTable;
import org.equipoise.model.record.Record;
import org.equipoise.model.setting.Client;
import org.equipoise.model.setting.Policy;
import org.equipoise.model.setting.Setting;
import org.equipoise.model.world.Blueprint;
import org.equipoise.model.world.Cast;
import org.equipoise.model.world.Declaration;
import org.equipoise.model.world.Mechanism;
import org.equipoise.model.world.World;

/** The engine: one world, its mechanisms in the order of play, and the record of what came out. */
final class MonthlySimulation implements Simulation {

    private final Setting setting;
    private final ParameterTable parameters;
    private final World world;
    private final Mechanism[] mechanisms;
    private final Record record;

    MonthlySimulation(Setting setting, List<Policy> policies, List<String> watched, boolean countsRisk) {
        if (policies.isEmpty()) {
            throw new IllegalArgumentException("there is no policy to run");
        }
        this.setting = setting;
        List<Declaration> declarations = Mechanisms.select(setting.mechanisms());
        Cast cast = new Cast(setting);
        parameters = new ParameterTable(
                Mechanisms.parameters(setting.mechanisms()),
                setting.clients().stream().map(Client::id).toList(),
                setting.suppliers(),
                setting.priors());
        Blueprint blueprint = new Blueprint(setting, cast, parameters, policies);
        world = new World(cast);
        world.countsRisk = countsRisk;
        mechanisms = new Mechanism[declarations.size()];
        for (int m = 0; m < mechanisms.length; m++) {
            mechanisms[m] = declarations.get(m).make().apply(blueprint);
        }
        record = new Record(blueprint, watched);
    }

    @Override
    public ParameterTable parameters() {
        return parameters;
    }

    @Override
    public List<Measure> measures() {
        return record.measures();
    }

    @Override
    public List<Quantity> quantities() {
        return record.quantities();
    }

    @Override
    public void run(
            int policy,
            double[] draws,
            long future,
            long replicate,
            Journal journal,
            Monthly observer,
            double[] outcomes) {
        world.clear();
        world.draws = draws;
        world.policy = policy;
        world.journal = journal;
        world.chance.enter(setting.seed(), future, replicate);
        for (Mechanism mechanism : mechanisms) {
            mechanism.begin(world);
        }
        record.begin();
        for (int month = 1; month <= setting.months(); month++) {
            world.open(month);
            for (Mechanism mechanism : mechanisms) {
                mechanism.step(world);
            }
            record.month(world);
            if (observer != Simulation.Monthly.NOBODY) {
                observer.see(month, record.values(world));
            }
        }
        record.outcomes(world, outcomes);
    }
}
