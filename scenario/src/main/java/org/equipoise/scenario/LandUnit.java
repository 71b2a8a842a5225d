package org.equipoise.scenario;

import java.util.Optional;

/**
 * A piece of the disputed land and its weight in it.
 *
 * @param name its name
 * @param also the name that others use
 * @param theatre part of the land at stake to which it belongs
 * @param recognised state whose land it is by recognised law
 * @param weight its weight, above 0
 * @param unitOfWeight unit of the weight
 * @param population people living there before displacement, at least 0
 */
public record LandUnit(
        String name,
        Optional<String> also,
        String theatre,
        String recognised,
        double weight,
        String unitOfWeight,
        double population) {

    /** Its names, one beside the other, since to use one of them alone takes a side. */
    public String names() {
        return also.map(other -> name + " / " + other).orElse(name);
    }
}
