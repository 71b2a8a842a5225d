package org.equipoise.scenario;

import java.util.List;

/**
 * The dated facts of a scenario.
 *
 * @param deliveries arms by year
 * @param deals arms ordered
 * @param spending military spending
 * @param personnel armed forces
 * @param control who held what
 * @param dependence who hangs on whom
 */
public record Facts(
        List<Stated<Delivery>> deliveries,
        List<Stated<Deal>> deals,
        List<Stated<Spending>> spending,
        List<Stated<Personnel>> personnel,
        List<Stated<Control>> control,
        List<Stated<Dependence>> dependence) {
    public Facts {
        deliveries = List.copyOf(deliveries);
        deals = List.copyOf(deals);
        spending = List.copyOf(spending);
        personnel = List.copyOf(personnel);
        control = List.copyOf(control);
        dependence = List.copyOf(dependence);
    }
}
