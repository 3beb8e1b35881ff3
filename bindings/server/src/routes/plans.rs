//! Plans: what a cleanup would do.

use axum::Json;
use axum::extract::State;
use cleanup_doors::{PlanInput, PlanOutput};

use crate::app::App;
use crate::body::Body;
use crate::failure::Failure;

/// Makes a plan from live reads, or says why there can be none. Changes nothing and stores nothing.
#[utoipa::path(post, path = "/v1/plans", tag = "cleanups",
    request_body(content = ref("#/components/schemas/PlanRequest"), content_type = "application/json"),
    responses((status = 200, description = "The plan and its hash", body = ref("#/components/schemas/Planned")),
        (status = "default", description = "There can be no plan, and why", body = ref("#/components/schemas/Problem"), content_type = "application/problem+json")))]
pub(crate) async fn plan(State(app): State<App>, Body(input): Body<PlanInput>) -> Result<Json<PlanOutput>, Failure> {
    let plan = app.door.engine.plan(&input.request(app.door.cloud_only)?).await?;
    Ok(Json(plan.into()))
}
