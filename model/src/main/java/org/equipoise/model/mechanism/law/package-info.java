/** What recognised law makes of the use of force. */
@NullMarked
package org.equipoise.model.mechanism.law;

import org.jspecify.annotations.NullMarked;
