/** Orders, deliveries, stocks and supply: how arms come to a client and wear out. */
@NullMarked
package org.equipoise.model.mechanism.arms;

import org.jspecify.annotations.NullMarked;
