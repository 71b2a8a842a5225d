package org.equipoise.data;

import java.util.List;
import java.util.Optional;
import org.equipoise.data.alliance.AllianceYears;
import org.equipoise.data.alliance.Memberships;
import org.equipoise.data.cow.Capabilities;
import org.equipoise.data.cow.ContiguityDates;
import org.equipoise.data.cow.ContiguityMonths;
import org.equipoise.data.cow.Disputes;
import org.equipoise.data.cow.InterStateWars;
import org.equipoise.data.cow.Majors;
import org.equipoise.data.cow.Participations;
import org.equipoise.data.cow.SystemMembers;
import org.equipoise.data.crisis.CrisisActors;
import org.equipoise.data.dispute.GmlDisputeYears;
import org.equipoise.data.dispute.GmlDisputes;
import org.equipoise.data.economy.OutputBulk;
import org.equipoise.data.economy.OutputPackage;
import org.equipoise.data.file.RawFile;
import org.equipoise.data.place.Capitals;
import org.equipoise.data.place.Cities;
import org.equipoise.data.place.CountryShapes;
import org.equipoise.data.regime.PolityScores;
import org.equipoise.data.regime.Polyarchies;
import org.equipoise.data.rivalry.ArmsRaces;
import org.equipoise.data.rivalry.StrategicRivalries;
import org.equipoise.data.sipri.LegacyTivTable;
import org.equipoise.data.sipri.RegisterByDeal;
import org.equipoise.data.sipri.RegisterByDelivery;
import org.equipoise.data.sipri.SpendingWorkbook;
import org.equipoise.data.sipri.TivTable;
import org.equipoise.data.state.CountryCodes;
import org.equipoise.data.state.IndependentStates;
import org.equipoise.data.ucdp.BattleDeathsYears;
import org.equipoise.data.ucdp.ConflictYears;
import org.equipoise.data.ucdp.CountryYears;
import org.equipoise.data.ucdp.Events;
import org.equipoise.data.votes.IdealPoints;

/** All readers there are. */
public final class Readers {

    private static final List<Reader<?>> ALL = List.of(
            new RegisterByDelivery(),
            new RegisterByDeal(),
            new LegacyTivTable(),
            new TivTable(),
            new SpendingWorkbook(),
            new OutputBulk(),
            new OutputPackage(),
            new CountryCodes(),
            new IndependentStates(),
            new GmlDisputeYears(),
            new GmlDisputes(),
            new StrategicRivalries(),
            new Capabilities(),
            new ContiguityMonths(),
            new ContiguityDates(),
            new SystemMembers(),
            new Majors(),
            AllianceYears.official(),
            AllianceYears.cases(),
            new Memberships(),
            new Disputes(),
            new Participations(),
            new InterStateWars(),
            new ArmsRaces(),
            new CrisisActors(),
            new Capitals(),
            new ConflictYears(),
            BattleDeathsYears.dyads(),
            BattleDeathsYears.conflicts(),
            new CountryYears(),
            new Events(),
            IdealPoints.of2020(),
            IdealPoints.later(),
            new Polyarchies(),
            new PolityScores(),
            new CountryShapes(),
            new Cities());

    private Readers() {}

    /** All of them, the most particular layout first. */
    public static List<Reader<?>> all() {
        return ALL;
    }

    /** The reader of a file, by its content. */
    public static Optional<Reader<?>> of(RawFile file) {
        return ALL.stream().filter(reader -> reader.recognises(file)).findFirst();
    }
}
