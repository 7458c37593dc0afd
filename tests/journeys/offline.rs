//! Without a network, under any path, and from one build to the next.
use super::support::{
    COMPLAINTS, Host, IMPRINT, OKU_2024, OKU_2024_LOWERED, Outcome, Page, Screen, in_new_browser_at,
};

/// What a build is called that comes after the one that was built.
const NEXT: &str = "next000000000001";

/// Opens a copy of the page and does `body` with both.
async fn hosted<F>(name: &str, body: F) -> Outcome
where
    F: AsyncFnOnce(Page, Host) -> Outcome + 'static,
{
    let host = Host::new(name)?;
    in_new_browser_at(host.url().to_owned(), async move |page: Page| {
        page.resize(Screen::DESKTOP).await?;
        page.open("").await?;
        body(page, host).await
    })
    .await
}

/// From the first look at a page whose server is gone.
async fn reload_without_server(page: &Page, host: &Host, address: &str) -> Outcome {
    page.cut_network(true).await?;
    host.take_away()?;
    page.open(address).await?;
    page.reads(OKU_2024).await
}

#[tokio::test]
async fn everything_works_under_a_path_and_again_without_a_network() -> Outcome {
    hosted("offline", async |page, host| {
        page.is_kept().await?;
        page.keep_example().await?;
        page.tour().await?;
        reload_without_server(&page, &host, "").await?;
        page.tour().await?;
        page.is_kept().await?;
        // The page by its other name, with a query, and with a link in it.
        for address in ["index.html", "?from=somewhere", "index.html?a=b#nothing"] {
            page.open(address).await?;
            page.reads(OKU_2024).await?;
        }
        drop(page.complaints().await?);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_tabs_open_without_a_network_in_the_very_first_visit() -> Outcome {
    hosted("first-visit", async |page, host| {
        page.is_kept().await?;
        page.cut_network(true).await?;
        host.take_away()?;
        page.keep_example().await?;
        page.tour().await
    })
    .await
}

#[tokio::test]
async fn a_part_of_a_file_is_answered_by_the_whole_and_what_is_not_ours_by_the_network() -> Outcome {
    hosted("requests", async |page, host| {
        page.is_kept().await?;
        host.take_away()?;
        page.wait_until("the worker", "navigator.serviceWorker.controller").await?;
        let style = "document.querySelector('link[rel=stylesheet]').href";
        let ranged = format!(
            "fetch({style} + '?again#x', {{ headers: {{ range: 'bytes=0-9' }} }})
                .then(async (file) => [file.status, (await file.text()).length > 1000])"
        );
        assert_eq!(page.evaluate::<(u16, bool)>(&ranged).await?, (200, true));
        let statuses = "Promise.all(['other.txt', 'sub/', '../'].map((name) =>
            fetch(new URL(name, location.href)).then((file) => file.status)))";
        assert_eq!(page.evaluate::<[u16; 3]>(statuses).await?, [404; 3]);
        drop(page.complaints().await?);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_new_build_is_told_and_taken_only_when_asked() -> Outcome {
    hosted("next-build", async |page, host| {
        let build = host.build()?;
        page.is_kept().await?;
        page.keep_example().await?;
        page.lower(COMPLAINTS).await?;
        page.runs(&build, "").await?;
        host.next_build(&page, NEXT).await?;
        page.reload().await?;
        page.sees(".renewal", "Versi baru siap.").await?;
        // Told, and nothing else: also after another reload, and in the other language.
        page.reload().await?;
        page.sees(".renewal", "Versi baru siap.").await?;
        page.runs(&build, "").await?;
        page.reads(OKU_2024_LOWERED).await?;
        page.press_button("Switch to English").await?;
        page.sees(".renewal", "A new version is ready.").await?;
        page.is_gone(".renewal [lang=id]").await?;
        page.picture("new-version").await?;
        page.run("window.loaded = true").await?;
        page.press_button("Use it now").await?;
        page.wait_until("a new page", "!window.loaded").await?;
        page.runs(NEXT, NEXT).await?;
        page.is_gone(".renewal button").await?;
        // What was entered is still there, and the old build is not.
        page.reads(("2.59", "Fair")).await?;
        page.wait_until("one cache", "caches.keys().then((names) => names.length === 1)").await?;
        page.cut_network(true).await?;
        host.take_away()?;
        page.reload().await?;
        page.runs(NEXT, NEXT).await
    })
    .await
}

#[tokio::test]
async fn the_other_tab_is_told_and_goes_on_with_its_build() -> Outcome {
    hosted("two-tabs", async |page, host| {
        let build = host.build()?;
        page.is_kept().await?;
        page.keep_example().await?;
        let first = page.driver().window().await?;
        let second = page.driver().new_tab().await?;
        page.driver().switch_to_window(second.clone()).await?;
        page.open("").await?;
        page.runs(&build, "").await?;
        host.next_build(&page, NEXT).await?;
        page.reload().await?;
        page.press_button("Pakai sekarang").await?;
        page.runs(NEXT, NEXT).await?;
        page.driver().switch_to_window(first).await?;
        page.sees(".renewal", "Versi baru sudah dipakai di tab lain.").await?;
        page.runs(&build, "").await?;
        page.tour().await?;
        page.press_button("Muat ulang").await?;
        page.runs(NEXT, NEXT).await?;
        page.is_gone(".renewal button").await
    })
    .await
}

#[tokio::test]
async fn a_build_that_does_not_arrive_whole_is_not_kept_and_the_one_before_goes_on() -> Outcome {
    hosted("cut-short", async |page, host| {
        let build = host.build()?;
        page.is_kept().await?;
        page.keep_example().await?;
        host.next_build(&page, NEXT).await?;
        host.cut_short("texts-permenpanrb-8", "json")?;
        let refused = "navigator.serviceWorker.getRegistration().then((all) => all.update()).then((all) =>
            new Promise((done) => {
                const worker = all.installing;
                const look = () => worker.state === 'redundant' && done('redundant');
                worker.addEventListener('statechange', look);
                look();
            }))";
        assert_eq!(page.evaluate::<String>(refused).await?, "redundant");
        assert_eq!(page.evaluate::<usize>("caches.keys().then((names) => names.length)").await?, 1);
        host.take_away()?;
        page.reload().await?;
        page.runs(&build, "").await?;
        page.is_gone(".renewal button").await?;
        drop(page.complaints().await?);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_page_can_be_installed() -> Outcome {
    hosted("installable", async |page, _host| {
        page.is_kept().await?;
        let manifest = "fetch(document.querySelector('link[rel=manifest]').href).then((file) => file.json())";
        page.wait_until("a manifest", &format!("{manifest}.then((it) => it.start_url === './')")).await?;
        let icons = format!(
            "{manifest}.then((it) => Promise.all(it.icons.map((icon) => fetch(icon.src).then(async (file) =>
                (await createImageBitmap(await file.blob()).catch(() => ({{ width: 'svg' }}))).width))))"
        );
        let widths: Vec<serde_json::Value> = page.evaluate(&icons).await?;
        assert_eq!(serde_json::json!(widths), serde_json::json!(["svg", 192, 512, 512]));
        Ok(())
    })
    .await
}

#[tokio::test]
async fn where_the_browser_keeps_nothing_the_page_says_so_and_works() -> Outcome {
    let host = Host::new("not-kept")?;
    for script in [
        // As at an address without HTTPS.
        "delete Navigator.prototype.serviceWorker",
        // As in a private window.
        "ServiceWorkerContainer.prototype.register = () => Promise.reject(new Error('not allowed'))",
    ] {
        in_new_browser_at(host.url().to_owned(), async move |page: Page| {
            page.resize(Screen::DESKTOP).await?;
            page.before_each_load(script).await?;
            page.open("").await?;
            page.sees(IMPRINT, "tidak mengizinkan pemakaian tanpa jaringan").await?;
            page.keep_example().await
        })
        .await?;
    }
    Ok(())
}
