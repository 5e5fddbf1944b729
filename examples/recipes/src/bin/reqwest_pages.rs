//! Requests to Graph with reqwest: a `$filter`, pages of results, the header `Prefer`, a PATCH.
//!
//! It talks to a local server that answers as Graph does.

use graph_enum::request::{PREFER, UnknownMembers, is_preference_applied};
use graph_enum::{Flags, GraphEnum};
use reqwest::{Client, RequestBuilder, Response};
use serde::Deserialize;
use serde_json::json;
use wiremock::matchers::{body_json, header, method, path, query_param};
use wiremock::{Mock, MockServer, ResponseTemplate};

/// What happens to a user account: the categories of a workflow.
#[graph_enum_catalog::v1]
#[derive(Clone, Debug, PartialEq, GraphEnum)]
enum LifecycleTaskCategory {}
use LifecycleTaskCategory as Category;

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

#[derive(Debug, Deserialize)]
struct Definition {
    id: String,
    category: Flags<LifecycleTaskCategory>,
}

#[derive(Deserialize)]
struct Page {
    value: Vec<Definition>,
    #[serde(rename = "@odata.nextLink")]
    next: Option<String>,
}

// begin
async fn send(request: RequestBuilder) -> Result<Response> {
    let request = request.header(PREFER.0, PREFER.1);
    Ok(request.send().await?.error_for_status()?)
}

/// All pages, and whether the service says that no member is hidden.
async fn having(client: &Client, url: &str, member: Category) -> Result<(Vec<Definition>, bool)> {
    let filter = format!("category has {}", member.odata_literal()?);
    let mut next = Some(client.get(url).query(&[("$filter", filter)]));
    let (mut definitions, mut are_all) = (Vec::new(), true);
    while let Some(get) = next {
        let response = send(get).await?;
        let mut applied = response.headers().get_all("preference-applied").iter();
        are_all &= applied.any(|value| value.to_str().is_ok_and(is_preference_applied));
        let page: Page = response.json().await?;
        definitions.extend(page.value);
        next = page.next.map(|url| client.get(url));
    }
    Ok((definitions, are_all))
}

async fn set_category(client: &Client, url: &str, set: &Flags<Category>) -> Result<Response> {
    let body = json!({ "category": set.request_text(UnknownMembers::Included)? });
    send(client.patch(url).json(&body)).await
}
// end

const DEFINITIONS: &str = "/v1.0/identityGovernance/lifecycleWorkflows/taskDefinitions";

/// Two pages, of which the second has a member that no schema declares, and a definition to change.
async fn server() -> MockServer {
    let server = MockServer::start().await;
    let next = format!("{}{DEFINITIONS}?$skiptoken=2", server.uri());
    let first =
        json!({ "value": [{ "id": "1", "category": "joiner,mover" }], "@odata.nextLink": next });
    let second = json!({ "value": [{ "id": "2", "category": "mover,returner" }] });
    let answer = |page| {
        let applied = "odata.maxpagesize=1, include-unknown-enum-members";
        ResponseTemplate::new(200)
            .insert_header("Preference-Applied", applied)
            .set_body_json(page)
    };
    let get = || {
        let is_preferred = header("Prefer", "include-unknown-enum-members");
        Mock::given(method("GET"))
            .and(path(DEFINITIONS))
            .and(is_preferred)
    };
    let literal = "microsoft.graph.identityGovernance.lifecycleTaskCategory'mover'";
    let is_filter = query_param("$filter", format!("category has {literal}"));
    get()
        .and(is_filter)
        .respond_with(answer(first))
        .expect(1)
        .mount(&server)
        .await;
    get()
        .and(query_param("$skiptoken", "2"))
        .respond_with(answer(second))
        .expect(1)
        .mount(&server)
        .await;
    Mock::given(method("PATCH"))
        .and(path(format!("{DEFINITIONS}/2")))
        .and(body_json(json!({ "category": "leaver,mover,returner" })))
        .respond_with(ResponseTemplate::new(204))
        .expect(1)
        .mount(&server)
        .await;
    server
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let (server, client) = (server().await, Client::new());
    let url = format!("{}{DEFINITIONS}", server.uri());
    let (definitions, are_all) = having(&client, &url, Category::Mover).await?;
    println!("applied: {are_all}");
    for definition in &definitions {
        println!("{}: {:?}", definition.id, definition.category);
    }
    let changed = definitions[1].category.union(Category::Leaver);
    set_category(&client, &format!("{url}/2"), &changed).await?;
    println!("sent: {changed}");
    let sentinel = Category::Joiner | Category::UnknownFutureValue;
    let error = set_category(&client, &url, &sentinel).await.unwrap_err();
    println!("not sent: {error}");
    server.verify().await;
    Ok(())
}
