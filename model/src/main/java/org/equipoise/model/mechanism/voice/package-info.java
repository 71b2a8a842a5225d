/** What patrons say, and what it makes others believe. */
@NullMarked
package org.equipoise.model.mechanism.voice;

import org.jspecify.annotations.NullMarked;
