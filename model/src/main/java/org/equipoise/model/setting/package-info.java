/** What is given before a run begins: actors, ties, treaties, land, policies, and what really happened. */
@NullMarked
package org.equipoise.model.setting;

import org.jspecify.annotations.NullMarked;
